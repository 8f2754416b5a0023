import { EXAMPLE_QUERIES, exploreQuery, literalSql, openNativeExplore } from '#lib/query/index.ts';
import type { ExploreRoom } from './explore-room.ts';
import { exploreViews } from './explore-views.ts';
import { formatSummary } from './format-table.ts';
import type { Report } from './report.ts';
import { DATA_FOLDER } from './site-figures.ts';
import { summarise } from './summarise.ts';
import { timeText } from './time-text.ts';

/** Asks typical views and the example questions of DuckDB in Node and in the browser in turn, tables loaded. */
export async function exploreQueries(room: ExploreRoom): Promise<Report> {
	const { manifest, file, data } = room;
	const runs = room.runs * 2;
	const texts = new Map<string, string>(
		exploreViews().map((view) => [view.name, literalSql(exploreQuery(view, file.catalogue))])
	);
	for (const [name, text] of Object.entries(EXAMPLE_QUERIES)) texts.set(`example ${name}`, text);
	const native = openNativeExplore({ manifest, directory: DATA_FOLDER, threads: 1 });
	const page = await room.coldPage();
	await page.evaluate((own) => window.exploreBench.start(...own), [data, 'SELECT 1'] as const);
	const askWasm = (text: string) => page.evaluate((own) => window.exploreBench.ask(own), text);
	const sum = { native: 0, wasm: 0 };
	const ratios: number[] = [];
	const rows: string[][] = [];
	for (const [name, text] of texts) {
		const [one, other] = [await timeText(native, text), await askWasm(text)];
		if (one.digest !== other.digest) {
			throw new Error(`The engines disagree on ${name}: ${one.rows} and ${other.rows} rows.`);
		}
		const times = { native: [] as number[], wasm: [] as number[] };
		for (let run = 0; run < runs; run += 1) {
			times.native.push((await timeText(native, text)).time);
			times.wasm.push((await askWasm(text)).time);
		}
		const [here, there] = [summarise(times.native), summarise(times.wasm)];
		const ratio = there.median / here.median;
		ratios.push(ratio);
		sum.native += here.median;
		sum.wasm += there.median;
		const summaries = [formatSummary(here, 1), formatSummary(there, 1)];
		rows.push([name, String(one.rows), ...summaries, ratio.toFixed(2)]);
	}
	await page.close();
	await native.close();
	const all = sum.wasm / sum.native;
	rows.push(['all', '', sum.native.toFixed(1), sum.wasm.toFixed(1), all.toFixed(2)]);
	return {
		title: `Queries of the explorer, DuckDB in Node on one thread against DuckDB-Wasm, ${runs} runs in turn`,
		head: ['view or question', 'rows', 'native, ms', 'Wasm, ms', 'Wasm / native'],
		rows,
		notes: [
			'Both check, describe and run the same text, and give its rows as cells; tables are loaded.'
		],
		budgets: [
			{
				what: 'a query of the explorer, median',
				measured: summarise(ratios).median,
				limit: 1.5,
				unit: 'times native'
			},
			{ what: 'all queries of the explorer', measured: all, limit: 1.5, unit: 'times native' }
		]
	};
}
