import mainModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mainWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { fileFetcher, loadManifest } from '#lib/catalogue/index.ts';
import { loadEffects, openWasm } from '#lib/query/index.ts';
import type { Database } from '#lib/query/index.ts';
import { timeQuestion } from '../../time-question.ts';
import type { TimedAnswer } from '../../time-question.ts';

/** What the benchmark calls in the page. */
export interface QueryPage {
	/** Opens the engine over the data at an address; gives the ms until it answered. */
	open(data: string): Promise<number>;
	ask(name: string): Promise<TimedAnswer>;
}

declare global {
	interface Window {
		queryPage: QueryPage;
	}
}

let database: Database | null = null;

window.queryPage = {
	async open(data) {
		const started = performance.now();
		const effects = loadEffects();
		database = await openWasm({
			manifest: await loadManifest(effects, data),
			fetchFile: fileFetcher(effects, data),
			urls: { mainModule, mainWorker }
		});
		await database.need(['areas']);
		return performance.now() - started;
	},
	ask(name) {
		if (database === null) throw new Error('The engine is not open.');
		return timeQuestion(database, name);
	}
};
