import path from 'node:path';
import type { Browser } from 'playwright';
import { openNative } from '#lib/query/index.ts';
import type { Manifest } from '#lib/catalogue/index.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { buildPage } from './build-comparison.ts';
import { formatSummary } from './format-table.ts';
import { QUESTIONS } from './questions.ts';
import type { Report } from './report.ts';
import { DATA_FOLDER } from './site-figures.ts';
import { summarise } from './summarise.ts';
import { timeQuestion } from './time-question.ts';
import { withServer } from './with-server.ts';

interface Times {
	native: number[];
	wasm: number[];
	rows: number;
}

/** Times every named question on native DuckDB (one thread) and on DuckDB-Wasm, in turn, on the same files. */
export async function benchQueries(
	browser: Browser,
	manifest: Manifest,
	folder: string,
	runs: number
): Promise<Report> {
	await buildPage('queries', path.join(folder, 'queries'));
	const native = await openNative({ manifest, directory: DATA_FOLDER, threads: 1 });
	const times = new Map<string, Times>();
	const opening = await withServer(createStaticServer(path.dirname(DATA_FOLDER)), (site) =>
		withServer(createStaticServer(folder), async (origin) => {
			const page = await browser.newPage();
			await page.goto(`${origin}/queries/`);
			await page.waitForFunction(() => 'queryPage' in window);
			const started = await page.evaluate((data) => window.queryPage.open(data), `${site}/data/`);
			const askWasm = (name: string) =>
				page.evaluate((question) => window.queryPage.ask(question), name);
			for (const name of Object.keys(QUESTIONS)) {
				const [one, other] = [await timeQuestion(native, name), await askWasm(name)];
				if (one.digest !== other.digest) {
					throw new Error(`The engines disagree on ${name}: ${one.rows} and ${other.rows} rows.`);
				}
				const found: Times = { native: [], wasm: [], rows: one.rows };
				for (let run = 0; run < runs; run += 1) {
					found.native.push((await timeQuestion(native, name)).time);
					found.wasm.push((await askWasm(name)).time);
				}
				times.set(name, found);
			}
			await page.close();
			return started;
		})
	);
	await native.close();
	return report(times, opening, runs);
}

function report(times: ReadonlyMap<string, Times>, opening: number, runs: number): Report {
	const sum = { native: 0, wasm: 0 };
	const rows = [...times].map(([name, { native, wasm, rows }]) => {
		const [here, there] = [summarise(native), summarise(wasm)];
		sum.native += here.median;
		sum.wasm += there.median;
		const ratio = (there.median / here.median).toFixed(2);
		return [name, String(rows), formatSummary(here, 1), formatSummary(there, 1), ratio];
	});
	const ratio = sum.wasm / sum.native;
	rows.push(['all', '', sum.native.toFixed(1), sum.wasm.toFixed(1), ratio.toFixed(2)]);
	return {
		title: `Named questions, native DuckDB on one thread against DuckDB-Wasm, ${runs} runs in turn`,
		head: ['question', 'rows', 'native, ms', 'Wasm, ms', 'Wasm / native'],
		rows,
		notes: [
			`The engine and its first table were ready in the browser after ${opening.toFixed(0)} ms (no throttling).`,
			'Tables are loaded before the clock starts; both times include the conversion into rows.'
		],
		budgets: [{ what: 'all questions in Wasm', measured: ratio, limit: 1.5, unit: 'times native' }]
	};
}
