import { fileFetcher, loadManifest, maybeFile, sha256 } from '#lib/catalogue/index.ts';
import {
	ident,
	loadEffects,
	loadSeriesRows,
	openWasm,
	sql,
	Sql,
	type Database,
	type EngineProgress
} from '#lib/query/index.ts';
import { CASES } from '../questions/cases.ts';
import { QUESTIONS, type QuestionName } from '../questions/question-names.ts';

/** What a test asks of the page; everything it gives is JSON. */
export interface Page {
	open(data: string, options?: OpenOptions): Promise<void>;
	ask(name: string): Promise<unknown>;
	/** The answer to a named question. */
	question(name: QuestionName, params: unknown): Promise<unknown>;
	/** SHA-256 of the JSON of a series' rows, by the engine and by the light path. */
	digests(series: string): Promise<string[]>;
	need(tables: string[]): Promise<string | null>;
	/** The rows of a text, or the code and message of its failure. */
	run(text: string, stopAfter?: number): Promise<RunResult>;
	light(series: string): Promise<unknown>;
	progress(): EngineProgress[];
	close(): Promise<void>;
}

export interface OpenOptions {
	mainModule?: string;
	mainWorker?: string;
	silence?: number;
	cancel?: number;
	memoryLimit?: string;
}

export interface RunResult {
	rows?: unknown[];
	error?: { name: string; code: string | null; message: string };
	/** Milliseconds. */
	time: number;
}

async function digest(value: unknown): Promise<string> {
	return sha256(new TextEncoder().encode(JSON.stringify(value)), globalThis.crypto.subtle);
}

let database: Database | null = null;
let folder = '';
let steps: EngineProgress[] = [];

function opened(): Database {
	if (database === null) throw new Error('not open');
	return database;
}

function described(error: unknown): NonNullable<RunResult['error']> {
	const { name, code, message } = error as Error & { code?: unknown };
	return { name, code: typeof code === 'string' ? code : null, message };
}

const page: Page = {
	async open(data, options = {}) {
		folder = data;
		steps = [];
		const { mainModule = '/duckdb/duckdb-eh.wasm', mainWorker } = options;
		const effects = loadEffects();
		database = await openWasm({
			manifest: await loadManifest(effects, data),
			fetchFile: fileFetcher(effects, data),
			urls: {
				mainModule,
				mainWorker: mainWorker ?? '/duckdb/duckdb-browser-eh.worker.js',
				mainModuleBytes: 34_242_586
			},
			timeouts: {
				...(options.silence === undefined ? {} : { silence: options.silence }),
				...(options.cancel === undefined ? {} : { cancel: options.cancel })
			},
			...(options.memoryLimit === undefined ? {} : { memoryLimit: options.memoryLimit }),
			onProgress: (step) => steps.push(step)
		});
	},
	ask: (name) => {
		const ask = CASES[name];
		if (ask === undefined) throw new Error(`no case ${name}`);
		return ask(opened());
	},
	question: (name, params) => QUESTIONS[name](opened(), params as never),
	async digests(series) {
		const table = ident(`series:${series}`);
		await opened().need([`series:${series}`]);
		const rows = await opened().rows(sql`SELECT * FROM ${table}`);
		return [await digest(rows), await digest(await page.light(series))];
	},
	need: (tables) =>
		opened()
			.need(tables)
			.then(
				() => null,
				(error: unknown) => described(error).code
			),
	async run(text, stopAfter) {
		const stop = new AbortController();
		if (stopAfter !== undefined) setTimeout(() => stop.abort(), stopAfter);
		const start = performance.now();
		try {
			const rows = await opened().rows(Sql.template([text], []), { signal: stop.signal });
			return { rows, time: performance.now() - start };
		} catch (error) {
			return { error: described(error), time: performance.now() - start };
		}
	},
	async light(series) {
		const effects = loadEffects();
		const file = maybeFile(await loadManifest(effects, folder), `series:${series}`);
		if (file === null) throw new Error(`no series ${series}`);
		return loadSeriesRows(fileFetcher(effects, folder), file);
	},
	progress: () => steps,
	close: () => opened().close()
};

(globalThis as { page?: Page }).page = page;
