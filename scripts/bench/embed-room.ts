import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { seriesRows } from '#lib/query/index.ts';
import { compressSite } from '../build/compress-site.ts';
import { CACHE_FOLDER, SITE_FOLDER } from '../build/site-folder.ts';
import { buildScript } from './build-comparison.ts';
import type { EmbedChart } from './embed-chart.ts';
import { bareEmbed, embedPage } from './embed-page.ts';
import { readEmbedChart } from './read-embed-chart.ts';
import type { BenchData } from './site-figures.ts';

/** The libraries that draw the lines of an embed, by their folders of `pages`. */
export const EMBED_LIBRARIES = {
	'embed-echarts-whole': 'ECharts 6, the whole library',
	'embed-echarts': 'ECharts 6, only what it needs',
	'embed-vega-lite': 'Vega-Lite 6 by Vega-Embed',
	'embed-plot': 'Observable Plot 0.6',
	'embed-chartjs': 'Chart.js 4, only what it needs'
} as const;

/** The folder of the bare static pages. */
export const BARE = 'bare';

/** Px of a frame that holds the page of a library. */
export const LIBRARY_HEIGHT = 480;

/** The path of the page that draws the lines of an indicator otherwise; below `embed/`, which other sites may frame. */
export function comparedPath(name: string, indicator: string): string {
	return `embed/${name}/${indicator}/`;
}

/** Writes, for each indicator, the page of every library and the bare one into a folder; gives their charts. */
export async function writeEmbedPages(
	{ database }: BenchData,
	indicators: readonly string[],
	folder: string
): Promise<EmbedChart[]> {
	const scripts = new Map<string, string>();
	for (const name of Object.keys(EMBED_LIBRARIES)) {
		scripts.set(name, await buildScript(name, path.join(folder, 'embed', name)));
	}
	const charts: EmbedChart[] = [];
	for (const indicator of indicators) {
		const file = path.join(SITE_FOLDER, 'embed/indicator', indicator, 'index.html');
		const html = readFileSync(file, 'utf8');
		const chart = await readEmbedChart(html, (series) => seriesRows(database, { series }));
		const colours = new Set(chart.lines.map(({ colour }) => colour));
		if (colours.size < 5) {
			throw new Error(
				`${indicator} has lines of ${colours.size} colours; a canvas is known by five.`
			);
		}
		writePage(folder, comparedPath(BARE, indicator), bareEmbed(html));
		for (const [name, script] of scripts) {
			writePage(folder, comparedPath(name, indicator), embedPage(chart, `../${script}`));
		}
		charts.push(chart);
	}
	await compressSite(folder, path.join(CACHE_FOLDER, 'compressed'));
	return charts;
}

/** Writes a page into a folder below another one. */
export function writePage(folder: string, at: string, html: string): void {
	mkdirSync(path.join(folder, at), { recursive: true });
	writeFileSync(path.join(folder, at, 'index.html'), html);
}
