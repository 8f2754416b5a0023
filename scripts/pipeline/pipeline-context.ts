import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { isAbsolute, basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identifier, literal } from './sql-text.ts';
import type { Cell, PipelineContext } from './source-reader.ts';

/** Opens the in-memory database of one run: one thread and kept order, so that bytes repeat. */
export async function openDatabase(): Promise<DuckDBConnection> {
	const instance = await DuckDBInstance.create(':memory:', {
		threads: '1',
		preserve_insertion_order: 'true'
	});
	const connection = await instance.connect();
	await connection.run("SET TimeZone = 'UTC'");
	return connection;
}

/** Makes the context that one reader works in. */
export function createContext(
	connection: DuckDBConnection,
	sourceDirectory: string,
	log: (message: string) => void
): PipelineContext {
	return {
		connection,
		sourceDirectory,
		log,
		async runSql(path) {
			const file = path.startsWith('file:') ? fileURLToPath(path) : path;
			try {
				await connection.run(await readFile(file, 'utf8'));
			} catch (cause) {
				throw new Error(`${basename(file)}: ${String(cause)}`, { cause });
			}
		},
		async loadCsv(table, path) {
			const full = isAbsolute(path) ? path : join(sourceDirectory, path);
			await connection.run(
				`CREATE OR REPLACE TABLE ${identifier(table)} AS
				SELECT *, ${literal(basename(full))} AS file,
					CAST(row_number() OVER () AS INTEGER) AS file_row
				FROM read_csv(${literal(full)}, all_varchar = true, header = true, delim = ',',
					quote = '"', escape = '"', strict_mode = true, skip = 0)`
			);
		},
		async append(table, columns, rows) {
			const list = columns.map((name) => `${identifier(name)} VARCHAR`).join(', ');
			await connection.run(`CREATE TABLE IF NOT EXISTS ${identifier(table)} (${list})`);
			await appendRows(connection, table, columns.length, rows);
		}
	};
}

async function appendRows(
	connection: DuckDBConnection,
	table: string,
	width: number,
	rows: readonly Cell[][]
): Promise<void> {
	const appender = await connection.createAppender(table);
	for (const row of rows) {
		if (row.length !== width)
			throw new Error(`${table}: row of ${row.length} cells, want ${width}`);
		for (const cell of row) {
			if (cell === null) appender.appendNull();
			else appender.appendVarchar(String(cell));
		}
		appender.endRow();
	}
	appender.closeSync();
}
