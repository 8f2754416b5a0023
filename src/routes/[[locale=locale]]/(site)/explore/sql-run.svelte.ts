import {
	figuresFromRows,
	type EngineStatus,
	type ExploreEngine,
	type SqlResult
} from '#lib/query/index.ts';
import type { Figure } from '#lib/domain/index.ts';
import { asError } from './as-error.ts';

/** Rows of an answer that are brought to the page. */
const MOST_ROWS = 10_000;

/** Opens an engine over the data of the site whose root is given. */
export type OpenEngine = (root: string) => Promise<ExploreEngine>;

/** The engine's own code is loaded with the engine. */
const openLater: OpenEngine = async (root) => (await import('./open-engine.ts')).openEngine(root);

/** The engine of the page, and what became of the reader's SQL in it. */
export class SqlRun {
	/** The last answer; null until there is one. */
	result = $state.raw<SqlResult | null>(null);
	failure = $state.raw<Error | null>(null);
	running = $state(false);
	/** Whether a view rests on SQL that has not run: a link never starts the engine by itself. */
	needed = $state(false);
	engineStatus = $state.raw<EngineStatus>({ state: 'idle' });
	readonly #root: string;
	readonly #openEngine: OpenEngine;
	#engine: Promise<ExploreEngine> | null = null;
	#running: AbortController | null = null;

	/** `root` is the path to the site's root, ending in `/`. */
	constructor(root: string, openEngine: OpenEngine = openLater) {
		this.#root = root;
		this.#openEngine = openEngine;
	}

	/** Whether the engine has been asked for. */
	get isOpen(): boolean {
		return this.#engine !== null;
	}

	/** The engine, started where it is not yet. */
	open(): Promise<ExploreEngine> {
		this.#engine ??= this.#start().catch((cause: unknown) => {
			this.#engine = null;
			this.engineStatus = { state: 'failed', message: asError(cause).message };
			throw cause;
		});
		return this.#engine;
	}

	/** Runs a reader's SQL; the figures that its rows are, or null where it failed or was given up. */
	async run(text: string): Promise<Figure[] | null> {
		this.cancel();
		const own = (this.#running = new AbortController());
		this.running = true;
		this.needed = false;
		try {
			const engine = await this.open();
			const result = await engine.run(text, { limit: MOST_ROWS, signal: own.signal });
			if (own.signal.aborted) return null;
			this.result = result;
			this.failure = null;
			return figuresFromRows(result.columns, result.rows).figures;
		} catch (cause) {
			if (!own.signal.aborted) this.failure = asError(cause);
			return null;
		} finally {
			if (this.#running === own) this.running = false;
		}
	}

	/** Stops the SQL that runs; the last answer stays. */
	cancel(): void {
		this.#running?.abort();
		this.#running = null;
		this.running = false;
	}

	/** Forgets the answer: another choice speaks. */
	clear(): void {
		this.cancel();
		this.needed = false;
		this.result = null;
		this.failure = null;
	}

	async #start(): Promise<ExploreEngine> {
		this.engineStatus = { state: 'loading', phase: 'engine', loaded: 0, total: null };
		const engine = await this.#openEngine(this.#root);
		const unwatch = engine.onStatus((status) => (this.engineStatus = status));
		try {
			await engine.start();
		} catch (cause) {
			// The next one that is asked for is another.
			unwatch();
			void engine.close().catch(() => undefined);
			throw cause;
		}
		return engine;
	}
}
