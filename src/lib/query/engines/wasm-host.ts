import { abortError, untilAborted } from '../abort.ts';
import type { Query } from '../database.ts';
import { EngineError } from '../engine-error.ts';
import { QueryError } from '../query-error.ts';
import { TableLoads } from './table-loads.ts';
import { Turns } from './turns.ts';
import type { EngineTimeouts, WasmOptions } from './wasm-options.ts';
import { startSession, type WasmSession } from './wasm-session.ts';
import { wasmTable } from './wasm-table.ts';

const TIMEOUTS: EngineTimeouts = { silence: 9000, compile: 30_000, cancel: 1000 };
/** What a broken engine says; every later query of it would fail too. */
const FATAL = /^(FATAL|INTERNAL) Error|"exception_type":"(FATAL|INTERNAL)"|has been invalidated/;

function isFatal(error: unknown): boolean {
	if (!(error instanceof Error) || error instanceof EngineError) return false;
	return error.name === 'RuntimeError' || FATAL.test(error.message);
}

/** One engine in a worker, started when needed and again after it broke; one piece of work at a time. */
export class WasmHost {
	readonly #options: WasmOptions;
	readonly #timeouts: EngineTimeouts;
	readonly #turns = new Turns();
	readonly #loads: TableLoads;
	readonly #onLost: (error: Error) => void;
	#session: Promise<WasmSession> | null = null;
	#closed = false;

	/** `onLost` is told when the engine was ended or has died, with all its tables. */
	constructor(options: WasmOptions, onLost: (error: Error) => void = () => undefined) {
		this.#options = options;
		this.#timeouts = { ...TIMEOUTS, ...options.timeouts };
		this.#onLost = onLost;
		this.#loads = new TableLoads(options.manifest, async (file, signal) => {
			await wasmTable(options, file, signal, (work) =>
				this.#turns.take(() => this.#guarded(null, work, undefined), signal)
			);
		});
	}

	/** The running engine, started where there is none; throws `EngineError`. */
	start(): Promise<WasmSession> {
		if (this.#closed) return Promise.reject(new EngineError('closed', 'The engine was closed.'));
		if (this.#session === null) {
			const session = startSession(this.#options, this.#timeouts);
			this.#session = session;
			session.then(
				({ gone }) => gone.catch((error: Error) => this.#lost(session, error)),
				() => {
					if (this.#session === session) this.#session = null;
				}
			);
		}
		return this.#session;
	}

	/** Makes tables of the manifest ready. */
	need(tables: readonly string[], signal?: AbortSignal): Promise<void> {
		return untilAborted(
			this.start().then(() => this.#loads.need(tables, signal)),
			signal
		);
	}

	/** Runs work in its turn; stops it, or ends the engine, once the signal aborts. Throws `QueryError`. */
	work<T>(
		query: Query,
		task: (session: WasmSession) => Promise<T>,
		signal?: AbortSignal
	): Promise<T> {
		return untilAborted(
			this.#turns.take(() => this.#guarded(query, task, signal), signal),
			signal
		);
	}

	async close(): Promise<void> {
		if (this.#closed) return;
		this.#closed = true;
		await this.#end(new EngineError('closed', 'The engine was closed.'));
	}

	async #end(error: Error): Promise<void> {
		const session = this.#session;
		if (session === null) return;
		const running = await session.catch(() => null);
		this.#lost(session, error);
		running?.end(error);
	}

	#lost(session: Promise<WasmSession>, error: Error): void {
		if (this.#session !== session) return;
		this.#session = null;
		this.#loads.forget();
		if (!this.#closed) this.#onLost(error);
	}

	async #guarded<T>(
		query: Query | null,
		task: (session: WasmSession) => Promise<T>,
		signal: AbortSignal | undefined
	): Promise<T> {
		const session = await this.start();
		if (signal?.aborted) throw abortError(signal);
		const stop = () => this.#cancel(session, work);
		const work = task(session);
		signal?.addEventListener('abort', stop, { once: true });
		try {
			return await Promise.race([work, session.gone]);
		} catch (error) {
			if (isFatal(error)) throw await this.#broken(query, error);
			if (signal?.aborted) throw abortError(signal);
			if (query === null || error instanceof EngineError) throw error;
			throw QueryError.of(query, error);
		} finally {
			signal?.removeEventListener('abort', stop);
			work.catch(() => undefined);
		}
	}

	async #broken(query: Query | null, cause: unknown): Promise<Error> {
		const failure =
			query === null
				? new EngineError('insert', 'The query engine broke and starts again.', cause)
				: new QueryError(
						'restarted',
						'This query was too much for the query engine, which starts again. Ask for less.',
						query,
						cause
					);
		await this.#end(failure);
		return failure;
	}

	/** Asks the engine to stop the query, and ends it where it does not. */
	#cancel(session: WasmSession, work: Promise<unknown>): void {
		const timer = setTimeout(() => {
			void this.#end(new EngineError('silent', 'The query engine did not stop and was ended.'));
		}, this.#timeouts.cancel);
		const settled = () => clearTimeout(timer);
		work.then(settled, settled);
		session.connection.cancelSent().catch(() => undefined);
	}
}
