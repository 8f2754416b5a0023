import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { TABLES, type ColumnType } from '../output/tables.ts';
import { identifier } from '../sql-text.ts';

type Value = string | number | boolean | null;

/** Makes a published table, with the columns of its description, and fills it with rows in their order. */
export async function appendRows(
	connection: DuckDBConnection,
	table: string,
	rows: readonly object[]
): Promise<void> {
	const columns = TABLES.find((spec) => spec.table === table)?.columns;
	if (columns === undefined) throw new Error(`no table ${table}`);
	const list = columns.map(([name, type]) => `${identifier(name)} ${type}`).join(', ');
	await connection.run(`CREATE TABLE ${identifier(table)} (${list})`);
	const appender = await connection.createAppender(table);
	for (const row of rows as readonly Record<string, Value>[]) {
		for (const [name, type] of columns) appendValue(appender, type, row[name]);
		appender.endRow();
	}
	appender.closeSync();
}

function appendValue(appender: DuckDBAppender, type: ColumnType, value: Value | undefined): void {
	if (value === undefined) throw new Error(`a row without a value of type ${type}`);
	if (value === null) appender.appendNull();
	else if (type === 'VARCHAR' && typeof value === 'string') appender.appendVarchar(value);
	else if (type === 'BOOLEAN' && typeof value === 'boolean') appender.appendBoolean(value);
	else if (type === 'INTEGER' && typeof value === 'number') appender.appendInteger(value);
	else if (type === 'DOUBLE' && typeof value === 'number') appender.appendDouble(value);
	else throw new Error(`a value of type ${type}: ${String(value)}`);
}
