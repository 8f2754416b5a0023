import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { DataType, RecordBatch } from 'apache-arrow';
import { abortError } from '../abort.ts';
import { boundType } from '../bound-type.ts';
import { QueryError } from '../query-error.ts';
import { explained } from './explained.ts';
import { toCell, uniqueNames, type CellKind } from '../cell.ts';
import type { Cell, Query } from '../database.ts';

function kindOf(type: DataType): CellKind {
	const name = String(type);
	if (name.startsWith('Date')) return 'date';
	return name.startsWith('Timestamp') ? 'timestamp' : 'plain';
}

/** The arguments of `EXECUTE`: fields of the variable that holds the bound values. */
async function bind(connection: AsyncDuckDBConnection, { parameters }: Query): Promise<string> {
	const values = parameters.filter((value) => value !== null);
	if (values.length > 0) {
		const fields = values.map((value, index) => `v${index}: ?::${boundType(value)}`).join(', ');
		const statement = await connection.prepare(`SET VARIABLE bound = {${fields}}`);
		await statement.query(...values);
		await statement.close();
	}
	let next = 0;
	return parameters
		.map((value) => (value === null ? 'NULL' : `getvariable('bound').v${next++}`))
		.join(', ');
}

/**
 * Throws where the text is no single query that reads. Only such a text can be a subquery: this is
 * prepared but never run, because the engine cannot tell the kind of a statement.
 */
async function check(connection: AsyncDuckDBConnection, query: Query): Promise<void> {
	try {
		const subquery = `SELECT * FROM (${explained(query.text)}\n)`;
		await (await connection.prepare(subquery)).close();
	} catch (cause) {
		await (await connection.prepare(query.text)).close();
		throw QueryError.refused(query, cause);
	}
}

function readBatch<Row>(batch: RecordBatch, rows: Row[]): void {
	const { fields } = batch.schema;
	const names = uniqueNames(fields.map((field) => field.name));
	const kinds = fields.map((field) => kindOf(field.type as DataType));
	const vectors = fields.map((_field, index) => batch.getChildAt(index));
	for (let index = 0; index < batch.numRows; index += 1) {
		const row: Record<string, Cell> = {};
		names.forEach((name, column) => {
			row[name] = toCell(vectors[column]?.get(index), kinds[column]);
		});
		rows.push(row as Row);
	}
}

/**
 * The rows of a query that reads. Bound values travel through a prepared SET VARIABLE, because a
 * prepared statement of this engine cannot be cancelled.
 */
export async function wasmRows<Row extends object>(
	connection: AsyncDuckDBConnection,
	query: Query,
	signal: AbortSignal | undefined
): Promise<Row[]> {
	await check(connection, query);
	const run =
		query.parameters.length === 0
			? query.text
			: `PREPARE asked AS ${query.text}\n; EXECUTE asked(${await bind(connection, query)})`;
	const rows: Row[] = [];
	if (signal?.aborted) throw abortError(signal);
	for await (const batch of await connection.send(run)) {
		if (signal?.aborted) throw abortError(signal);
		readBatch(batch, rows);
	}
	return rows;
}
