import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { compressSite } from '../build/compress-site.ts';
import { CACHE_FOLDER, SITE_FOLDER } from '../build/site-folder.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { barePage } from './bare-page.ts';
import type { Budget } from './budget.ts';
import { buildComparison, COMPARED } from './build-comparison.ts';
import type { ComparisonLine } from './comparison-lines.ts';
import { formatSummary } from './format-table.ts';
import { measurePage } from './measure-page.ts';
import type { PageMeasurement } from './measure-page.ts';
import { readComparisonFigures } from './read-comparison-figures.ts';
import type { Report } from './report.ts';
import { summarise } from './summarise.ts';
import { withServer } from './with-server.ts';

const NAMES: Record<string, string> = {
	site: 'this site, the whole indicator page',
	bare: 'bare static page with the same line chart',
	echarts: 'ECharts 6, the chart alone',
	layerchart: 'LayerChart 2.5, client only, the chart alone',
	'layerchart-page': 'LayerChart 2.5, client only, the same page'
};

/** Measures the page of an indicator beside the same lines drawn in other ways, all on slow 4G and a 4x slower processor. */
export async function benchPages(
	browser: Browser,
	indicator: string,
	lines: readonly ComparisonLine[],
	folder: string,
	runs: number
): Promise<Report> {
	const sitePage = `indicators/${indicator}/`;
	const bare = path.join(folder, 'bare');
	mkdirSync(bare, { recursive: true });
	writeFileSync(
		path.join(bare, 'index.html'),
		barePage(readFileSync(path.join(SITE_FOLDER, sitePage, 'index.html'), 'utf8'))
	);
	await compressSite(bare, path.join(CACHE_FOLDER, 'compressed'));
	await buildComparison(lines, readComparisonFigures(indicator), folder);

	const measured = new Map<string, PageMeasurement[]>(Object.keys(NAMES).map((name) => [name, []]));
	await withServer(createStaticServer(SITE_FOLDER), (site) =>
		withServer(createStaticServer(folder), async (others) => {
			const urls: [string, string][] = [
				['site', `${site}/${sitePage}`],
				...['bare', ...COMPARED].map((name): [string, string] => [name, `${others}/${name}/`])
			];
			for (let run = 0; run < runs; run += 1) {
				for (const [name, url] of urls) {
					measured.get(name)?.push(await measurePage(browser, url));
				}
				console.log(`  pages: run ${run + 1} of ${runs}`);
			}
		})
	);
	return report(measured, lines.length, indicator);
}

function report(
	measured: ReadonlyMap<string, PageMeasurement[]>,
	lines: number,
	indicator: string
): Report {
	const of = (name: string, key: 'bytes' | 'firstSight' | 'blocking' | 'layoutShift') =>
		summarise((measured.get(name) ?? []).map((one) => one[key]));
	const median = (name: string, key: 'bytes' | 'firstSight' | 'blocking' | 'layoutShift') =>
		of(name, key).median;
	const engine = (measured.get('site') ?? []).flatMap(({ requests }) =>
		requests.filter((url) => /duckdb|\.wasm/.test(url))
	);
	const firstChart = median('site', 'firstSight');
	const budgets: Budget[] = [
		{ what: 'bytes of the page', measured: median('site', 'bytes') / 1000, limit: 130, unit: 'kB' },
		{
			what: 'first chart',
			measured: firstChart / median('bare', 'firstSight'),
			limit: 1.1,
			unit: 'times the bare page'
		},
		{
			what: 'first chart',
			measured: firstChart / median('echarts', 'firstSight'),
			limit: 0.25,
			unit: 'times ECharts'
		},
		{
			what: 'blocking time',
			measured: median('site', 'blocking') / median('layerchart-page', 'blocking'),
			limit: 0.15,
			unit: 'times the same page in LayerChart'
		},
		{ what: 'layout shift', measured: median('site', 'layoutShift'), limit: 0, unit: '' },
		{ what: 'requests for DuckDB', measured: engine.length, limit: 0, unit: '' }
	];
	return {
		title: `Page of ${indicator}, ${lines} lines; slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4x`,
		head: [
			'median (spread)',
			'kB on the wire',
			'requests',
			'first chart, ms',
			'blocking, ms',
			'shift'
		],
		rows: Object.entries(NAMES).map(([name, title]) => [
			title,
			formatSummary(summarise((measured.get(name) ?? []).map(({ bytes }) => bytes / 1000)), 1),
			String(measured.get(name)?.[0]?.requests.length ?? 0),
			formatSummary(of(name, 'firstSight')),
			formatSummary(of(name, 'blocking')),
			formatSummary(of(name, 'layoutShift'), 3)
		]),
		notes: [
			'First chart: the frame in which an SVG with the lines is painted, found in the same way on every page.',
			'The charts alone carry their data in their scripts and no table, map, fonts or navigation; the same page has the',
			'line chart and its table, the map, the first 35 of the ranking and the gaps, and no text, notes or navigation.',
			`Blocking time is ${(median('site', 'blocking') / median('layerchart', 'blocking')).toFixed(2)} of the LayerChart line chart alone.`
		],
		budgets
	};
}
