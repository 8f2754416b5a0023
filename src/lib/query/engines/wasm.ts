import { tableName, type ManifestFile } from '#lib/catalogue/index.ts';
import { abortError, untilAborted } from '../abort.ts';
import type { Database, Query, RunOptions } from '../database.ts';
import { EngineError } from '../engine-error.ts';
import { QueryError } from '../query-error.ts';
import { ident, sql } from '../sql.ts';
import { arrowStream } from './arrow-stream.ts';
import { TableLoads } from './table-loads.ts';
import { Turns } from './turns.ts';
import type { EngineProgress, EngineTimeouts, WasmOptions } from './wasm-options.ts';
import { wasmRows } from './wasm-rows.ts';
import { startSession, type WasmSession } from './wasm-session.ts';

const TIMEOUTS: EngineTimeouts = { silence: 9000, compile: 30_000, cancel: 1000 };
/** What a broken engine says; every later query of it would fail too. */
const FATAL = /^(FATAL|INTERNAL) Error|"exception_type":"(FATAL|INTERNAL)"|has been invalidated/;

/** DuckDB in a worker of the browser; starts again by itself after it broke. */
class WasmDatabase implements Database {
	readonly engine = 'wasm';
	readonly #options: WasmOptions;
	readonly #timeouts: EngineTimeouts;
	readonly #turns = new Turns();
	readonly #loads: TableLoads;
	#session: Promise<WasmSession> | null = null;
	#closed = false;

	constructor(options: WasmOptions) {
		this.#options = options;
		this.#timeouts = { ...TIMEOUTS, ...options.timeouts };
		this.#loads = new TableLoads(options.manifest, (file, signal) => this.#load(file, signal));
	}

	/** The running engine, started where there is none. */
	start(): Promise<WasmSession> {
		if (this.#closed) return Promise.reject(new EngineError('closed', 'The engine was closed.'));
		if (this.#session === null) {
			const session = startSession(this.#options, this.#timeouts);
			this.#session = session;
			session.catch(() => {
				if (this.#session === session) this.#session = null;
			});
		}
		return this.#session;
	}

	need(tables: readonly string[], { signal }: RunOptions = {}): Promise<void> {
		return untilAborted(
			this.start().then(() => this.#loads.need(tables, signal)),
			signal
		);
	}

	rows<Row extends object>(query: Query, { signal }: RunOptions = {}): Promise<Row[]> {
		return untilAborted(
			this.#turns.take(() => this.#run<Row>(query, signal), signal),
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
		this.#session = null;
		this.#loads.forget();
		(await session?.catch(() => null))?.end(error);
	}

	async #run<Row extends object>(query: Query, signal: AbortSignal | undefined): Promise<Row[]> {
		const session = await this.start();
		const stop = () => this.#cancel(session, work);
		const work = wasmRows<Row>(session.connection, session.statements, query, signal);
		signal?.addEventListener('abort', stop, { once: true });
		try {
			return await Promise.race([work, session.gone]);
		} catch (error) {
			if (isFatal(error)) {
				const message =
					'This query was too much for the query engine, which starts again. Ask for less.';
				const failure = new QueryError('restarted', message, query, error);
				await this.#end(failure);
				throw failure;
			}
			if (signal?.aborted) throw abortError(signal);
			throw error instanceof EngineError ? error : QueryError.of(query, error);
		} finally {
			signal?.removeEventListener('abort', stop);
			work.catch(() => undefined);
		}
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

	#tell(phase: EngineProgress['phase'], table: string, loaded: number, total: number | null): void {
		this.#options.onProgress?.({ phase, table, loaded, total });
	}

	async #load(file: ManifestFile, signal: AbortSignal): Promise<void> {
		const name = tableName(file);
		const [bytes, { readTable }] = await Promise.all([
			this.#options.fetchFile(file, {
				signal,
				onProgress: ({ loaded, total }) => this.#tell('file', name, loaded, total)
			}),
			import('../parquet/read-table.ts')
		]);
		const table = await readTable(bytes, file, {
			onRows: async (loaded, total) => {
				this.#tell('decode', name, loaded, total);
				await new Promise((resolve) => setTimeout(resolve));
				if (signal.aborted) throw abortError(signal);
			}
		});
		const stream = await arrowStream(table);
		await this.#turns.take(() => this.#insert(file, stream), signal);
	}

	async #insert(file: ManifestFile, stream: Uint8Array): Promise<void> {
		const name = tableName(file);
		const { connection, gone } = await this.start();
		this.#tell('insert', name, 0, file.rows);
		const insert = async () => {
			await connection.query(sql`DROP TABLE IF EXISTS ${ident(name)}`.text);
			await connection.insertArrowFromIPCStream(stream, { name, create: true });
			const count = await connection.query(sql`SELECT count(*) AS n FROM ${ident(name)}`.text);
			return Number((count.get(0) as { n?: unknown } | null)?.n);
		};
		try {
			const rows = await Promise.race([insert(), gone]);
			if (rows !== file.rows) throw new Error(`${rows} of ${file.rows} rows arrived`);
		} catch (cause) {
			if (isFatal(cause)) await this.#end(new EngineError('insert', 'The query engine broke.'));
			const message = `The table ${name} could not be built. Free some memory, then try again.`;
			throw cause instanceof EngineError ? cause : new EngineError('insert', message, cause);
		}
		this.#tell('insert', name, file.rows, file.rows);
	}
}

function isFatal(error: unknown): boolean {
	if (!(error instanceof Error) || error instanceof EngineError) return false;
	return error.name === 'RuntimeError' || FATAL.test(error.message);
}

/** Starts DuckDB in the browser over files that the app fetches; throws `EngineError`. */
export async function openWasm(options: WasmOptions): Promise<Database> {
	const database = new WasmDatabase(options);
	await database.start();
	return database;
}
