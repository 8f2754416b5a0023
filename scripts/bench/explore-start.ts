import { exploreQuery, literalSql, openNativeExplore } from '#lib/query/index.ts';
import type { ExploreRoom } from './explore-room.ts';
import { typicalView } from './explore-views.ts';
import { formatSummary } from './format-table.ts';
import type { Report } from './report.ts';
import { DATA_FOLDER } from './site-figures.ts';
import { summarise } from './summarise.ts';

/** Times the first figures of a view from nothing: by the light path, by DuckDB-Wasm, and by DuckDB in Node. */
export async function exploreStart(room: ExploreRoom): Promise<Report> {
	const { file, data, manifest, runs } = room;
	const view = typicalView();
	const text = literalSql(exploreQuery(view, file.catalogue));
	const times = {
		light: [] as number[],
		engine: [] as number[],
		answer: [] as number[],
		native: [] as number[]
	};
	for (let run = 0; run < runs; run += 1) {
		const light = await room.coldPage();
		times.light.push(
			await light.evaluate((own) => window.exploreBench.light(...own), [data, view, file] as const)
		);
		await light.close();
		const page = await room.coldPage();
		const started = await page.evaluate((own) => window.exploreBench.start(...own), [
			data,
			text
		] as const);
		await page.close();
		times.engine.push(started.engine);
		times.answer.push(started.answer);
		const before = performance.now();
		const native = openNativeExplore({ manifest, directory: DATA_FOLDER, threads: 1 });
		await native.run(text);
		times.native.push(performance.now() - before);
		await native.close();
	}
	const [light, answer] = [summarise(times.light), summarise(times.answer)];
	const row = (name: string, of: readonly number[]) => {
		const found = summarise(of);
		return [name, formatSummary(found), (found.median / answer.median).toFixed(2)];
	};
	return {
		title: `First figures from nothing (${view.name}), ${runs} runs in turn, no throttling`,
		head: ['way', 'ms', 'over DuckDB-Wasm'],
		rows: [
			row('light path: one file, decoded and chosen from', times.light),
			row('DuckDB-Wasm: engine running', times.engine),
			row('DuckDB-Wasm: tables loaded and first answer', times.answer),
			row('DuckDB in Node, one thread: tables loaded and first answer', times.native)
		],
		notes: ['Each time a new browser context: nothing is kept from the run before.'],
		budgets: [
			{
				what: 'first figures by the light path',
				measured: light.median / answer.median,
				limit: 0.25,
				unit: 'times DuckDB-Wasm'
			}
		]
	};
}
