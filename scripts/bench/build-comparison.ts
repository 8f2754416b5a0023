import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { compressSite } from '../build/compress-site.ts';
import { CACHE_FOLDER } from '../build/site-folder.ts';
import type { ComparisonLine } from './comparison-lines.ts';

/** The other ways to draw the chart; each is a folder of `pages`. */
export const COMPARED = ['echarts', 'layerchart'] as const;

/** Builds the compared pages into folders of `target`, with the lines inside their scripts. */
export async function buildComparison(
	lines: readonly ComparisonLine[],
	target: string
): Promise<void> {
	for (const name of COMPARED) {
		await buildPage(name, path.join(target, name), virtualLines(lines));
	}
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

function virtualLines(lines: readonly ComparisonLine[]): Plugin {
	const id = 'virtual:comparison-lines';
	return {
		name: 'comparison-lines',
		resolveId: (source) => (source === id ? `\0${id}` : null),
		load: (resolved) => (resolved === `\0${id}` ? `export default ${JSON.stringify(lines)};` : null)
	};
}
