import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import { abortError } from '../abort.ts';
import { uniqueNames } from '../cell.ts';
import type { Cell, Query } from '../database.ts';
import { batchCells } from './batch-cells.ts';
import type { WasmStatements } from './wasm-statements.ts';

function readBatch<Row>(batch: RecordBatch, rows: Row[]): void {
	const names = uniqueNames(batch.schema.fields.map((field) => field.name));
	const columns = batchCells(batch);
	for (let index = 0; index < batch.numRows; index += 1) {
		const row: Record<string, Cell> = {};
		for (let column = 0; column < names.length; column += 1) {
			row[names[column] as string] = columns[column]?.[index] ?? null;
		}
		rows.push(row as Row);
	}
}

/** The rows of a query that reads. */
export async function wasmRows<Row extends object>(
	connection: AsyncDuckDBConnection,
	statements: WasmStatements,
	query: Query,
	signal: AbortSignal | undefined
): Promise<Row[]> {
	await statements.check(query);
	const { text, keep } = await statements.runnable(query);
	const rows: Row[] = [];
	if (signal?.aborted) throw abortError(signal);
	for await (const batch of await connection.send(text)) {
		if (signal?.aborted) throw abortError(signal);
		readBatch(batch, rows);
	}
	keep();
	return rows;
}
