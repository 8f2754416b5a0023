import path from 'node:path';
import type { Browser } from 'playwright';
import type { Database } from '#lib/query/index.ts';
import { buildRegister } from '#lib/view/index.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { buildPage } from './build-comparison.ts';
import { formatSummary } from './format-table.ts';
import { growRegister } from './grow-register.ts';
import { readRegisterRows } from './register-rows.ts';
import type { Report } from './report.ts';
import { summarise } from './summarise.ts';
import { withServer } from './with-server.ts';
import { writeRegisterParquet } from './write-register-parquet.ts';

const ROWS = 1_000_000;

/** Filters and counts a million activities in Chromium: typed arrays, the cells of a cube, and DuckDB-Wasm. */
export async function benchRegister(
	browser: Browser,
	database: Database,
	folder: string,
	runs: number
): Promise<Report> {
	const { rows, terms } = await readRegisterRows(database);
	await buildPage('register', path.join(folder, 'register'));
	const grown = growRegister(buildRegister(rows, terms), ROWS);
	const manifest = writeRegisterParquet(grown, folder);
	return withServer(createStaticServer(folder), async (origin) => {
		const page = await browser.newPage();
		await page.goto(`${origin}/register/`);
		await page.waitForFunction(() => 'registerBench' in window);
		const real = await page.evaluate((own) => window.registerBench.grow(...own), [
			rows,
			terms,
			rows.length
		] as const);
		const shipped = await page.evaluate(() => window.registerBench.arrays());
		const { cells } = await page.evaluate((own) => window.registerBench.grow(...own), [
			rows,
			terms,
			ROWS
		] as const);
		const ways = { arrays: [] as number[], cube: [] as number[], duckdb: [] as number[] };
		const pauses = { arrays: [] as number[], cube: [] as number[], duckdb: [] as number[] };
		const opening = await page.evaluate((own) => window.registerBench.open(own), manifest);
		for (let run = 0; run < runs; run += 1) {
			for (const way of ['arrays', 'cube', 'duckdb'] as const) {
				const found = await page.evaluate((name) => window.registerBench[name](), way);
				ways[way].push(...found.times);
				pauses[way].push(...found.pauses);
			}
		}
		await page.close();
		const [arrays, own] = [summarise(ways.arrays), summarise(shipped.times)];
		const row = (name: string, way: keyof typeof ways) => {
			const times = summarise(ways[way]);
			const ratio = (times.median / arrays.median).toFixed(2);
			return [name, formatSummary(times, 1), ratio, formatSummary(summarise(pauses[way]), 1)];
		};
		return {
			title: `A register of ${ROWS} activities, drawn from ${rows.length} real ones: a choice to all counts`,
			head: ['way', 'ms', 'over typed arrays', 'longest task of a choice, ms'],
			rows: [
				[
					'the shipped activities',
					formatSummary(own, 2),
					(own.median / arrays.median).toFixed(4),
					formatSummary(summarise(shipped.pauses), 1)
				],
				row('typed arrays, in slices', 'arrays'),
				row(`a cube of ${cells} cells, in slices`, 'cube'),
				row('DuckDB-Wasm, in a worker', 'duckdb')
			],
			notes: [
				`The real activities make ${real.cells} cells of a cube. DuckDB counts the five facets of one value only; it was open, with its table, after ${opening.toFixed(0)} ms.`,
				'Arrays and cube count all eleven facets and the years. A cube lists no activities and finds no words.'
			],
			budgets: [
				{ what: 'filtering the shipped activities', measured: own.high, limit: 50, unit: 'ms' },
				{
					what: 'longest task of a choice at a million, median',
					measured: summarise(pauses.arrays).median,
					limit: 50,
					unit: 'ms'
				}
			]
		};
	});
}
