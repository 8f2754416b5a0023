import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import type { Manifest } from '#lib/catalogue/index.ts';
import { seriesRows } from '#lib/query/index.ts';
import type { Database } from '#lib/query/index.ts';
import { SITE_FOLDER } from '../build/site-folder.ts';
import { createStaticServer } from '../serve/static-server.ts';
import type { Report } from './report.ts';
import { preferredSeries } from './site-figures.ts';
import { withServer } from './with-server.ts';

/** Compares the Parquet file of an indicator with the same figures as columnar JSON, and counts the requests of its page. */
export async function benchData(
	browser: Browser,
	{ manifest, database }: { manifest: Manifest; database: Database },
	indicator: string
): Promise<Report> {
	const { series } = await preferredSeries(database, indicator);
	const sizes = [];
	for (const file of manifest.files) {
		if (file.series === undefined) continue;
		const json = await columnarJsonBytes(database, file.series);
		sizes.push({ id: file.series, rows: file.rows, parquet: file.bytes, json });
	}
	const total = { id: 'all series', rows: 0, parquet: 0, json: 0 };
	for (const { rows, parquet, json } of sizes) {
		total.rows += rows;
		total.parquet += parquet;
		total.json += json;
	}
	const chosen = sizes.find(({ id }) => id === series);
	if (chosen === undefined) throw new Error(`The manifest has no file of ${series}.`);
	const largest = [...sizes].sort((a, b) => b.rows - a.rows).slice(0, 3);
	const requests = await dataRequests(browser, indicator);
	return {
		title: 'Data of one indicator: Parquet by plain GET against columnar JSON in brotli',
		head: ['series', 'rows', 'Parquet, kB', 'JSON in brotli, kB', 'ratio'],
		rows: [...new Set([chosen, ...largest, total])].map(({ id, rows, parquet, json }) => [
			id,
			String(rows),
			(parquet / 1000).toFixed(1),
			(json / 1000).toFixed(1),
			(parquet / json).toFixed(2)
		]),
		notes: [
			'The JSON holds every column of the Parquet file, column by column, at brotli 11.',
			...requests.map((url) => `Request for data when a reader chooses two economies: ${url}`)
		],
		budgets: [
			{
				what: `data of ${indicator}`,
				measured: chosen.parquet / chosen.json,
				limit: 1.3,
				unit: 'times columnar JSON'
			},
			{ what: `requests for data of ${indicator}`, measured: requests.length, limit: 2, unit: '' }
		]
	};
}

async function columnarJsonBytes(database: Database, series: string): Promise<number> {
	const rows = await seriesRows(database, { series });
	const names = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
	const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
	return brotliCompressSync(JSON.stringify(columns)).length;
}

function dataRequests(browser: Browser, indicator: string): Promise<string[]> {
	return withServer(createStaticServer(SITE_FOLDER), async (origin) => {
		const page = await browser.newPage();
		const requests: string[] = [];
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (/\.(parquet|json)$/.test(pathname)) requests.push(pathname);
		});
		await page.goto(`${origin}/indicators/${indicator}/?areas=KEN,NOR`, {
			waitUntil: 'networkidle'
		});
		await page.close();
		return requests;
	});
}
