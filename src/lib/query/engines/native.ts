import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { checkHash, tableName, type Manifest, type ManifestFile } from '#lib/catalogue/index.ts';
import { abortError } from '../abort.ts';
import type { Database, Query, RunOptions } from '../database.ts';
import { EngineError } from '../engine-error.ts';
import { QueryError } from '../query-error.ts';
import { fullColumns } from '../parquet/full-columns.ts';
import type { Constants } from '../parquet/read-metadata.ts';
import { ident, sql, type Sql } from '../sql.ts';
import { nativeModules } from './native-modules.ts';
import { nativeRows } from './native-rows.ts';
import { TableLoads } from './table-loads.ts';
import { Turns } from './turns.ts';

/** The native engine's data: a manifest and the folder that it lies in. */
export interface NativeOptions {
	manifest: Manifest;
	directory: string;
	/** The most threads; as many as DuckDB chooses where not given. */
	threads?: number;
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
export async function openNative(options: NativeOptions): Promise<Database> {
	const { manifest, directory } = options;
	const { duckdb, files, paths } = await nativeModules();
	const place = (file: ManifestFile) => paths.resolve(directory, file.path);
	const instance = await duckdb.DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const allowed = duckdb.listValue(manifest.files.map(place));
	const settings: [string, DuckDBValue][] = [
		['autoinstall_known_extensions', false],
		['autoload_known_extensions', false],
		['allowed_paths', allowed],
		['enable_external_access', false],
		['lock_configuration', true]
	];
	if (options.threads !== undefined) settings.unshift(['threads', options.threads]);
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
		engine: 'native',
		async need(tables: readonly string[], { signal }: RunOptions = {}) {
			if (closed) throw new EngineError('closed', 'The engine was closed.');
			await loads.need(tables, signal);
		},
		rows<Row extends object>(query: Query, { signal }: RunOptions = {}) {
			return turns.take(async () => {
				if (closed) throw new EngineError('closed', 'The engine was closed.');
				const work = () => nativeRows<Row>(connection, query);
				return interruptible(connection, work, signal).catch((error: unknown) => {
					if (error instanceof DOMException) throw error;
					throw QueryError.of(query, error);
				});
			}, signal);
		},
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
