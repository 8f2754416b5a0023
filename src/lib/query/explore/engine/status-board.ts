import type { EngineProgress } from '../../engines/wasm-options.ts';
import type { EngineStatus } from '../explore-engine.ts';

/** Parts of a table's loading, as where they begin and how much of it they are. */
const PARTS = { file: [0, 0.4], decode: [0.4, 0.3], insert: [0.7, 0.3] } as const;

/** What an engine is doing, told to all who listen. */
export class StatusBoard {
	readonly #listeners = new Set<(status: EngineStatus) => void>();
	readonly #bytes: ReadonlyMap<string, number>;
	/** Bytes done of each table on its way. */
	readonly #done = new Map<string, number>();
	#engine: 'idle' | 'starting' | 'ready' | 'restarted' | 'failed' = 'idle';
	#start: { loaded: number; total: number | null } = { loaded: 0, total: null };
	#message = '';
	/** Whether the engine was lost, and none has taken its place yet. */
	#lost = false;
	#running = { tables: 0, busy: 0 };
	#status: EngineStatus = { state: 'idle' };

	/** `bytes` are the sizes of the files, by the names of their tables. */
	constructor(bytes: ReadonlyMap<string, number>) {
		this.#bytes = bytes;
	}

	get status(): EngineStatus {
		return this.#status;
	}

	listen(listener: (status: EngineStatus) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Notes how far the engine or a table has come. */
	progress({ phase, table, loaded, total }: EngineProgress): void {
		if (phase === 'engine') this.#start = { loaded, total };
		else {
			const [start, share] = PARTS[phase];
			const part = total === null || total === 0 ? 1 : Math.min(1, loaded / total);
			const bytes = this.#bytes.get(table ?? '') ?? 0;
			this.#done.set(table ?? '', bytes * (start + share * part));
		}
		this.#show();
	}

	/** Waits for the engine's start, the first or one after a failure. */
	async starting(start: () => Promise<void>): Promise<void> {
		if (this.#engine !== 'idle' && this.#engine !== 'failed') return start();
		return this.#begin(start);
	}

	/** Waits for the engine's start after it was lost; whichever start succeeds, all are told that it is another engine. */
	async restarting(start: () => Promise<void>): Promise<void> {
		this.#lost = true;
		return this.#begin(start);
	}

	/** Does work on tables or queries, and says so meanwhile. */
	async during<T>(what: 'tables' | 'busy', work: () => Promise<T>): Promise<T> {
		if (this.#engine === 'restarted' && what === 'busy') this.#engine = 'ready';
		this.#running[what] += 1;
		if (what === 'busy') this.#show();
		try {
			return await work();
		} finally {
			this.#running[what] -= 1;
			if (this.#running.tables === 0) this.#done.clear();
			this.#show();
		}
	}

	/** The engine is closed. */
	stop(): void {
		this.#engine = 'idle';
		this.#show();
	}

	async #begin(start: () => Promise<void>): Promise<void> {
		this.#engine = 'starting';
		this.#start = { loaded: 0, total: null };
		this.#show();
		try {
			await start();
			this.#engine = this.#lost ? 'restarted' : 'ready';
			// Whatever waits for it and is said to be under way.
			if (this.#lost) this.#tell({ state: 'restarted' });
			this.#lost = false;
		} catch (error) {
			this.#engine = 'failed';
			this.#message = (error as Error).message;
			throw error;
		} finally {
			this.#show();
		}
	}

	#now(): EngineStatus {
		if (this.#engine === 'idle') return { state: 'idle' };
		if (this.#engine === 'starting') return { state: 'loading', phase: 'engine', ...this.#start };
		if (this.#engine === 'failed') return { state: 'failed', message: this.#message };
		if (this.#running.tables > 0 && this.#done.size > 0) {
			const names = [...this.#done.keys()];
			const loaded = names.reduce((sum, name) => sum + (this.#done.get(name) ?? 0), 0);
			const total = names.reduce((sum, name) => sum + (this.#bytes.get(name) ?? 0), 0);
			return { state: 'loading', phase: 'tables', loaded: Math.round(loaded), total };
		}
		if (this.#running.busy > 0) return { state: 'busy' };
		return { state: this.#engine };
	}

	#show(): void {
		this.#tell(this.#now());
	}

	#tell(next: EngineStatus): void {
		if (JSON.stringify(next) === JSON.stringify(this.#status)) return;
		this.#status = next;
		for (const listener of this.#listeners) listener(next);
	}
}
