import type { Page } from 'playwright';
import { BENCH_SQL } from '#lib/query/index.ts';
import type { ExploreRoom } from './explore-room.ts';
import { formatSummary } from './format-table.ts';
import { ownAreas } from './own-rows.ts';
import { ownRowsNative } from './own-rows-native.ts';
import { rendererBytes } from './renderer-bytes.ts';
import type { Report } from './report.ts';
import { summarise } from './summarise.ts';

const ROWS = 10_000_000;

/** Inserts ten million own rows and asks about them, here and natively; weighs the engine empty, with all tables, and with these. */
export async function exploreMemory(room: ExploreRoom): Promise<Report> {
	const { file, data, runs, browser } = room;
	const areas = ownAreas(file.catalogue);
	const page = await room.coldPage();
	const memory: string[][] = [];
	const weigh = async (name: string) => {
		const bytes = await rendererBytes(browser);
		const held = await heldByEngine(page);
		memory.push([name, '', megabytes(held), bytes === null ? 'not told' : megabytes(bytes)]);
	};
	await page.evaluate((own) => window.exploreBench.start(...own), [data, 'SELECT 1'] as const);
	await weigh('the engine alone');
	for (const table of await page.evaluate(() => window.exploreBench.tables())) {
		await page.evaluate((own) => window.exploreBench.ask(own), BENCH_SQL.count(table));
	}
	await weigh('and all whole tables of the corpus');
	const inserted = await page.evaluate((own) => window.exploreBench.insert(...own), [
		areas,
		ROWS
	] as [string[], number]);
	await weigh(`and ${ROWS} own rows`);
	const native = await ownRowsNative(areas, ROWS, runs);
	const times: number[] = [];
	for (let run = 0; run <= runs; run += 1) {
		const answer = await page.evaluate(
			(own) => window.exploreBench.ask(own),
			BENCH_SQL.ownQuestion
		);
		if (answer.digest !== native.digest) throw new Error('The engines disagree on own rows.');
		if (run > 0) times.push(answer.time);
	}
	await page.close();
	const [here, there] = [summarise(native.times), summarise(times)];
	const ratio = there.median / here.median;
	return {
		title: `An own file of ${ROWS} rows and the memory that is held`,
		head: ['what', 'ms', 'DuckDB says, MB', 'process of the page, MB'],
		rows: [
			...memory,
			['inserting the own rows', inserted.toFixed(0), '', ''],
			['filtered and grouped, native on one thread', formatSummary(here), '', ''],
			['filtered and grouped, DuckDB-Wasm', formatSummary(there), '', '']
		],
		notes: [
			`Wasm / native: ${ratio.toFixed(2)}. The rows are made in the page and inserted in pieces of Arrow, as files are.`,
			'The process of the page holds its script, its worker and all their memory, freed or not.'
		],
		budgets: [
			{
				what: `${ROWS} own rows filtered and grouped`,
				measured: ratio,
				limit: 1.5,
				unit: 'times native'
			}
		]
	};
}

async function heldByEngine(page: Page): Promise<number> {
	return page.evaluate((text) => window.exploreBench.number(text), BENCH_SQL.memory);
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(0);
}
