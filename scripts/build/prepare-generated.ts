import { compileMessages } from './compile-messages.ts';
import { packageCommand } from './package-command.ts';
import { runCommand } from './run-command.ts';

/** Makes what a fresh clone lacks: the compiled messages and SvelteKit's types. Throws when it cannot. */
export async function prepareGenerated(): Promise<void> {
	const messages = await compileMessages();
	if (messages !== 0) throw new Error('The messages did not compile; see above.');
	const types = await runCommand(packageCommand('@sveltejs/kit', 'svelte-kit', 'sync'));
	if (types !== 0) throw new Error('svelte-kit sync failed; see above.');
}
