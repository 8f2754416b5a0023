import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { compressSite } from '../build/compress-site.ts';
import { CACHE_FOLDER } from '../build/site-folder.ts';
import type { ComparisonFigures, ComparisonLine } from './comparison-lines.ts';

/** The other ways to draw the chart, and the page with it; each is a folder of `pages`. */
export const COMPARED = ['echarts', 'layerchart', 'layerchart-page'] as const;

/** Builds the compared pages into folders of `target`, with the figures inside their scripts. */
export async function buildComparison(
	lines: readonly ComparisonLine[],
	figures: ComparisonFigures,
	target: string
): Promise<void> {
	for (const name of COMPARED) {
		await buildPage(
			name,
			path.join(target, name),
			virtualModule('virtual:comparison-lines', lines),
			virtualModule('virtual:comparison-figures', figures)
		);
	}
}

/** Builds the `main.ts` of a folder of `pages` as one script into a folder, and gives its name there. */
export async function buildScript(name: string, outDir: string): Promise<string> {
	const root = path.join(import.meta.dirname, 'pages', name);
	const built = await build({
		configFile: false,
		root,
		logLevel: 'error',
		build: {
			outDir,
			emptyOutDir: true,
			modulePreload: false,
			chunkSizeWarningLimit: 10_000,
			rollupOptions: {
				input: path.join(root, 'main.ts'),
				// A name that every server may let browsers keep for good.
				output: { entryFileNames: 'chart.[hash].js', hashCharacters: 'hex' }
			}
		}
	});
	const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const [script, ...others] = files.map(({ fileName }) => fileName);
	if (script === undefined || others.length > 0) throw new Error(`${name} is not one script.`);
	return script;
}

/** Builds one folder of `pages` into a folder, and compresses it. */
export async function buildPage(name: string, outDir: string, ...plugins: Plugin[]): Promise<void> {
	await build({
		configFile: false,
		root: path.join(import.meta.dirname, 'pages', name),
		base: './',
		logLevel: 'error',
		plugins: [...plugins, svelte({ configFile: false })],
		build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 }
	});
	await compressSite(outDir, path.join(CACHE_FOLDER, 'compressed'));
}

function virtualModule(id: string, value: unknown): Plugin {
	return {
		name: id,
		resolveId: (source) => (source === id ? `\0${id}` : null),
		load: (resolved) => (resolved === `\0${id}` ? `export default ${JSON.stringify(value)};` : null)
	};
}
