import { fileFetcher, loadManifest } from '#lib/catalogue/index.ts';
import {
	loadEffects,
	openExploreEngine,
	type EngineStatus,
	type ExploreEngine,
	type QueryError,
	type SqlColumn,
	type SqlResult,
	type SqlTable
} from '#lib/query/index.ts';
import { countingPieces } from '../counting-pieces.ts';

/** What a test asks of the explorer's engine; everything it gives is JSON. */
export interface ExplorePage {
	open(data: string, options?: { memoryLimit?: string; cancel?: number }): Promise<void>;
	run(text: string, options?: { limit?: number; stopAfter?: number }): Promise<Answer<SqlResult>>;
	plan(text: string, analyse?: boolean): Promise<Answer<string>>;
	/** Inserts whole numbers in pieces; `failAt` breaks before that piece, `stopAt` aborts before it. */
	insert(name: string, options: InsertOptions): Promise<Answer<number[]>>;
	drop(name: string): Promise<void>;
	tables(): SqlTable[];
	/** Every state since the engine was opened. */
	states(): EngineStatus[];
	/** The longest time, in milliseconds, that the page could not do anything since this was last asked. */
	longestPause(): number;
	close(): Promise<void>;
}

export interface InsertOptions {
	pieces: number;
	rows: number;
	expected?: number | null;
	failAt?: number;
	stopAt?: number;
	columns?: SqlColumn[];
}

/** A value, or what went wrong. */
export interface Answer<Value> {
	value?: Value;
	error?: Pick<QueryError, 'name' | 'message' | 'reason' | 'place' | 'candidates'> & {
		code: string | null;
	};
	/** Milliseconds. */
	time: number;
}

let engine: ExploreEngine | null = null;
let states: EngineStatus[] = [];
let pause = 0;
let last = performance.now();
setInterval(() => {
	const now = performance.now();
	pause = Math.max(pause, now - last);
	last = now;
}, 5);

function opened(): ExploreEngine {
	if (engine === null) throw new Error('not open');
	return engine;
}

async function answer<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
	const start = performance.now();
	try {
		return { value: await work(), time: performance.now() - start };
	} catch (thrown) {
		const { name, message, code, reason, place, candidates } = thrown as QueryError;
		return {
			error: {
				name,
				message,
				code: typeof code === 'string' ? code : null,
				reason,
				place,
				candidates
			},
			time: performance.now() - start
		};
	}
}

const page: ExplorePage = {
	async open(data, { memoryLimit, cancel } = {}) {
		await engine?.close();
		states = [];
		const effects = loadEffects();
		engine = openExploreEngine({
			manifest: await loadManifest(effects, data),
			fetchFile: fileFetcher(effects, data),
			urls: {
				mainModule: '/duckdb/duckdb-eh.wasm',
				mainWorker: '/duckdb/duckdb-browser-eh.worker.js',
				mainModuleBytes: 34_242_586
			},
			...(cancel === undefined ? {} : { timeouts: { cancel } }),
			...(memoryLimit === undefined ? {} : { memoryLimit })
		});
		engine.onStatus((status) => states.push(status));
	},
	run(text, { limit, stopAfter } = {}) {
		const stop = new AbortController();
		if (stopAfter !== undefined) setTimeout(() => stop.abort(), stopAfter);
		const limits = limit === undefined ? {} : { limit };
		return answer(() => opened().run(text, { ...limits, signal: stop.signal }));
	},
	plan: (text, analyse) =>
		answer(() => opened().plan(text, analyse === undefined ? {} : { analyse })),
	insert(name, { pieces, rows, expected, failAt, stopAt, columns }) {
		const stop = new AbortController();
		const told: number[] = [];
		return answer(async () => {
			await opened().insert(
				{
					name,
					columns: columns ?? [{ name: 'n', type: 'INTEGER' }],
					pieces: countingPieces(pieces, rows, (piece) => {
						if (piece === failAt) throw new Error('The file is cut.');
						if (piece === stopAt) stop.abort();
					}),
					rows: expected === undefined ? pieces * rows : expected
				},
				{ signal: stop.signal, onRows: (count) => told.push(count) }
			);
			return told;
		});
	},
	drop: (name) => opened().drop(name),
	tables: () => opened().tables(),
	states: () => states,
	longestPause() {
		const longest = pause;
		pause = 0;
		return longest;
	},
	close: () => opened().close()
};

(globalThis as { page?: unknown }).page = page;
