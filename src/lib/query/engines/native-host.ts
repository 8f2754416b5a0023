import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { checkHash, tableName, type Manifest, type ManifestFile } from '#lib/catalogue/index.ts';
import { abortError } from '../abort.ts';
import type { Query } from '../database.ts';
import { EngineError } from '../engine-error.ts';
import { QueryError } from '../query-error.ts';
import { fullColumns } from '../parquet/full-columns.ts';
import type { Constants } from '../parquet/read-metadata.ts';
import { ident, sql, type Sql } from '../sql.ts';
import { nativeModules } from './native-modules.ts';
import { TableLoads } from './table-loads.ts';
import { Turns } from './turns.ts';

/** The native engine's data: a manifest and the folder that it lies in. */
export interface NativeOptions {
	manifest: Manifest;
	directory: string;
	/** The most threads; as many as DuckDB chooses where not given. */
	threads?: number;
	/** DuckDB's own limit; most of the machine's memory where not given. */
	memoryLimit?: string;
}

/** One engine in Node: one piece of work at a time. */
export interface NativeHost {
	need(tables: readonly string[], signal?: AbortSignal): Promise<void>;
	/** Runs work in its turn, and interrupts it once the signal aborts; throws `QueryError` or an `AbortError`. */
	work<T>(
		query: Query,
		task: (connection: DuckDBConnection) => Promise<T>,
		signal?: AbortSignal
	): Promise<T>;
	close(): Promise<void>;
}

/** Runs a query and interrupts it once the signal aborts. */
async function interruptible<T>(
	connection: DuckDBConnection,
	work: () => Promise<T>,
	signal: AbortSignal | undefined
): Promise<T> {
	if (signal === undefined) return work();
	let timer: ReturnType<typeof setInterval> | undefined;
	const stop = () => {
		connection.interrupt();
		timer ??= setInterval(() => connection.interrupt(), 10);
	};
	signal.addEventListener('abort', stop);
	try {
		return await work();
	} catch (error) {
		throw signal.aborted ? abortError(signal) : error;
	} finally {
		signal.removeEventListener('abort', stop);
		clearInterval(timer);
	}
}

/** The columns of a table, each of the type that it has everywhere. */
function selectColumns(file: ManifestFile, constants: Constants): Sql[] {
	return fullColumns(file, constants).map((column) => {
		const name = ident(column.name);
		if (!column.stored) return sql`CAST(${column.value} AS VARCHAR) AS ${name}`;
		const decimal = file.columns.some(
			({ name: own, type }) => own === column.name && type.startsWith('DECIMAL')
		);
		return decimal ? sql`CAST(${name} AS DOUBLE) AS ${name}` : name;
	});
}

/** Opens DuckDB in Node over the files of a folder: it reads these, and nothing else. */
export async function openNativeHost(options: NativeOptions): Promise<NativeHost> {
	const { manifest, directory, threads, memoryLimit } = options;
	const { duckdb, files, paths } = await nativeModules();
	const place = (file: ManifestFile) => paths.resolve(directory, file.path);
	const instance = await duckdb.DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const settings: [string, DuckDBValue][] = [
		['autoinstall_known_extensions', false],
		['autoload_known_extensions', false],
		['allowed_paths', duckdb.listValue(manifest.files.map(place))],
		['enable_external_access', false],
		['lock_configuration', true]
	];
	if (threads !== undefined) settings.unshift(['threads', threads]);
	if (memoryLimit !== undefined) settings.unshift(['memory_limit', memoryLimit]);
	for (const [name, value] of settings) {
		await connection.run(`SET ${ident(name).text} = ?`, [value]);
	}
	const turns = new Turns();
	let closed = false;

	async function load(file: ManifestFile, signal: AbortSignal): Promise<void> {
		const path = place(file);
		const bytes = await files.readFile(path);
		await checkHash(bytes, file.sha256, path, globalThis.crypto.subtle);
		const { readConstants, readMetadata } = await import('../parquet/read-metadata.ts');
		const columns = selectColumns(file, readConstants(readMetadata(bytes)));
		const table = ident(tableName(file));
		await turns.take(async () => {
			const build = sql`CREATE OR REPLACE TABLE ${table} AS SELECT ${columns} FROM read_parquet(${path})`;
			await connection.run(build.text, build.parameters);
			const count = await connection.runAndReadAll(sql`SELECT count(*) FROM ${table}`.text);
			if (Number(count.getRows()[0]?.[0]) !== file.rows) {
				await connection.run(sql`DROP TABLE ${table}`.text);
				throw new EngineError('decode', `The table ${tableName(file)} has lost rows.`);
			}
		}, signal);
	}
	const loads = new TableLoads(manifest, load);

	return {
		async need(tables, signal) {
			if (closed) throw new EngineError('closed', 'The engine was closed.');
			await loads.need(tables, signal);
		},
		work: (query, task, signal) =>
			turns.take(async () => {
				if (closed) throw new EngineError('closed', 'The engine was closed.');
				return interruptible(connection, () => task(connection), signal).catch((error: unknown) => {
					if (error instanceof DOMException || error instanceof EngineError) throw error;
					throw QueryError.of(query, error);
				});
			}, signal),
		async close() {
			if (closed) return;
			await turns.take(async () => {
				closed = true;
				connection.closeSync();
				instance.closeSync();
			});
		}
	};
}
