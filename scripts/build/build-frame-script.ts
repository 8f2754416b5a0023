import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';
import { writeEmbedNames } from './embed-names.ts';

const SOURCE = 'src/routes/[[locale=locale]]/(embed)/embed.ts';

/** Leaves out what a frame never draws with: components, and what the rooms load only where it is asked for. */
const LIGHT: Plugin = {
	name: 'light-frame',
	enforce: 'pre',
	load: (id) => (id.endsWith('.svelte') ? 'export default null;' : null),
	resolveDynamicImport: (specifier) =>
		typeof specifier === 'string' ? { id: specifier, external: true } : null
};

/** The script of every frame: its path from the site's root, and its text. */
export interface FrameScript {
	file: string;
	code: string;
}

/**
 * Builds the script of frames as one classic script: a module would need a host's permission in a sandboxed frame, and
 * chunks more requests. Writes its name to where the pages look for it.
 */
export async function buildFrameScript(): Promise<FrameScript> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [LIGHT],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rollupOptions: {
				input: SOURCE,
				output: { format: 'iife' },
				treeshake: { moduleSideEffects: false }
			}
		}
	});
	const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	const [script, ...others] = outputs.filter((each) => each.type === 'chunk');
	if (!script || others.length > 0) throw new Error(`${SOURCE} did not become one script`);
	const hash = createHash('sha256').update(script.code).digest('hex').slice(0, 8);
	const file = `_app/immutable/entry/frame.${hash}.js`;
	await writeEmbedNames('frame', { file });
	return { file, code: script.code };
}
