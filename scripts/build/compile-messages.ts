import { writeMessageTypes } from './message-types.ts';
import { packageCommand } from './package-command.ts';
import { runCommand } from './run-command.ts';

const COMPILED = './src/lib/i18n/paraglide';

/** Compiles data/messages into src/lib/i18n/paraglide, as vite.config.ts does; gives the exit code. */
export async function compileMessages(): Promise<number> {
	const code = await runCommand(
		packageCommand(
			'@inlang/paraglide-js',
			'paraglide-js',
			...['compile', '--project', './project.inlang', '--outdir', COMPILED],
			...['--strategy', 'globalVariable', 'baseLocale', '--silent']
		)
	);
	if (code === 0) writeMessageTypes(COMPILED);
	return code;
}
