import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { EngineError } from '../engine-error.ts';
import { sql } from '../sql.ts';
import { StartWatch } from './start-watch.ts';
import type { EngineTimeouts, WasmOptions } from './wasm-options.ts';
import { WasmStatements } from './wasm-statements.ts';

/** A running engine: its connection with what that knows of its queries, and a promise that rejects when it is gone. */
export interface WasmSession {
	connection: AsyncDuckDBConnection;
	statements: WasmStatements;
	gone: Promise<never>;
	/** Ends the worker; whatever waits for it fails with the error. */
	end(error: Error): void;
}

function startError(cause: unknown): EngineError {
	return new EngineError(
		'start',
		'The query engine could not start in this browser. Charts and tables work without it. Reload the page to try again.',
		cause
	);
}

function absolute(url: string): string {
	return new URL(url, globalThis.location.href).href;
}

/** Starts the engine in a worker and locks it; throws `EngineError` or `LoadError`. */
export async function startSession(
	options: WasmOptions,
	timeouts: EngineTimeouts
): Promise<WasmSession> {
	const { urls, onProgress, createWorker = (url: string) => new Worker(url) } = options;
	const mainModule = absolute(urls.mainModule);
	const size = urls.mainModuleBytes ?? null;
	let end: (error: Error) => void = () => undefined;
	const gone = new Promise<never>((_resolve, reject) => {
		end = reject;
	});
	gone.catch(() => undefined);
	const watch = new StartWatch(mainModule, size, timeouts);
	let worker: Worker | undefined;
	const until = <T>(promise: Promise<T>) => Promise.race([promise, gone, watch.failed]);
	try {
		onProgress?.({ phase: 'engine', table: null, loaded: 0, total: size });
		const duckdb = await until(import('@duckdb/duckdb-wasm'));
		worker = createWorker(absolute(urls.mainWorker));
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			end(startError(event.message ?? event));
		});
		const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		await until(
			database.instantiate(mainModule, null, ({ bytesLoaded: loaded }) => {
				watch.progress(loaded);
				onProgress?.({ phase: 'engine', table: null, loaded, total: size });
			})
		);
		await until(database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } }));
		const connection = await until(database.connect());
		await until(lock(connection, options.memoryLimit ?? '2GB'));
		const running = worker;
		return {
			connection,
			statements: new WasmStatements(connection),
			gone,
			end(error) {
				end(error);
				running.terminate();
			}
		};
	} catch (error) {
		worker?.terminate();
		throw error instanceof EngineError || isLoadError(error) ? error : startError(error);
	} finally {
		watch.stop();
	}
}

function isLoadError(error: unknown): boolean {
	return error instanceof Error && error.name === 'LoadError';
}

/** Shuts every way out; Arrow can still be inserted. */
async function lock(connection: AsyncDuckDBConnection, memoryLimit: string): Promise<void> {
	const limit = await connection.prepare(sql`SET memory_limit = ${memoryLimit}`.text);
	await limit.query(memoryLimit);
	await limit.close();
	for (const setting of [
		sql`SET autoinstall_known_extensions = false`,
		sql`SET autoload_known_extensions = false`,
		sql`SET enable_external_access = false`,
		sql`SET lock_configuration = true`
	]) {
		await connection.query(setting.text);
	}
}
