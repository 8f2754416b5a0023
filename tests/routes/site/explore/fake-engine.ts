import type { EngineStatus, ExploreEngine, IncomingTable, SqlResult } from '#lib/query/index.ts';

/** The answer of rows that name an area, a year and a value. */
export const answer = (...rows: [string, number, number][]): SqlResult => ({
	columns: ['ref_area', 'time_period', 'value'].map((name) => ({ name, type: 'VARCHAR' })),
	rows,
	cut: false,
	milliseconds: 7
});

interface Asked {
	text: string;
	limit: number | undefined;
	resolve: (result: SqlResult) => void;
	reject: (cause: unknown) => void;
}

/** An engine that the test speaks for. */
export class FakeEngine implements ExploreEngine {
	/** Queries in the order in which they were asked. */
	readonly asked: Asked[] = [];
	/** Rows in bytes of each own table that is held, by name. */
	readonly held = new Map<string, number>();
	readonly inserted: string[] = [];
	readonly dropped: string[] = [];
	/** What the next start does. */
	starting: () => Promise<void> = () => Promise.resolve();
	/** What an insertion waits for once it has all its pieces. */
	inserting: () => Promise<void> = () => Promise.resolve();
	dropping: () => Promise<void> = () => Promise.resolve();
	status: EngineStatus = { state: 'idle' };
	readonly #listeners = new Set<(status: EngineStatus) => void>();

	get listeners(): number {
		return this.#listeners.size;
	}

	say(status: EngineStatus): void {
		this.status = status;
		for (const listener of this.#listeners) listener(status);
	}

	/** Loses all its tables and starts again. */
	restart(): void {
		this.held.clear();
		this.say({ state: 'loading', phase: 'engine', loaded: 0, total: null });
		this.say({ state: 'restarted' });
	}

	async start(): Promise<void> {
		await this.starting();
		this.say({ state: 'ready' });
	}

	run(
		text: string,
		{ limit, signal }: { limit?: number; signal?: AbortSignal } = {}
	): Promise<SqlResult> {
		return new Promise((resolve, reject) => {
			this.asked.push({ text, limit, resolve, reject });
			const stop = () => reject(signal?.reason as Error);
			if (signal?.aborted) stop();
			else signal?.addEventListener('abort', stop);
		});
	}

	plan(): Promise<string> {
		return Promise.resolve('');
	}

	tables(): [] {
		return [];
	}

	async insert(
		{ name, pieces }: IncomingTable,
		{ signal, onRows }: { signal?: AbortSignal; onRows?: (rows: number) => void } = {}
	): Promise<void> {
		let bytes = 0;
		for await (const piece of pieces) {
			signal?.throwIfAborted();
			bytes += piece.byteLength;
			onRows?.(1);
		}
		await this.inserting();
		this.inserted.push(name);
		this.held.set(name, bytes);
	}

	async drop(name: string): Promise<void> {
		this.dropped.push(name);
		await this.dropping();
		this.held.delete(name);
	}

	onStatus(listener: (status: EngineStatus) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): Promise<void> {
		return Promise.resolve();
	}
}
