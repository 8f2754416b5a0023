import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { DataType, RecordBatch } from 'apache-arrow';
import { abortError } from '../abort.ts';
import { boundType } from '../bound-type.ts';
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

/** Throws where the text is no single statement that the engine can prepare. */
async function check(connection: AsyncDuckDBConnection, query: Query): Promise<void> {
	const statement = await connection.prepare(query.text);
	await statement.close();
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
 * The rows of a query, run in a transaction that may only read. Bound values travel through a
 * prepared SET VARIABLE, because a prepared statement of this engine cannot be cancelled.
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
	try {
		if (signal?.aborted) throw abortError(signal);
		const batches = await connection.send(`BEGIN TRANSACTION READ ONLY; ${run}`);
		for await (const batch of batches) {
			if (signal?.aborted) throw abortError(signal);
			readBatch(batch, rows);
		}
		return rows;
	} finally {
		await connection.query('ROLLBACK').catch(() => undefined);
	}
}
