import type { Field, RecordBatch } from 'apache-arrow';
import { abortError } from '../../abort.ts';
import type { Cell, Query } from '../../database.ts';
import { batchCells } from '../../engines/batch-cells.ts';
import { WasmHost } from '../../engines/wasm-host.ts';
import type { WasmOptions } from '../../engines/wasm-options.ts';
import type { WasmSession } from '../../engines/wasm-session.ts';
import { QueryError } from '../../query-error.ts';
import type { AskedRows, ExploreSide } from './explore-side.ts';

/** The most bytes of an answer: more would fill the memory of the page. */
const MOST_BYTES = 128 * 1024 * 1024;

function batchRows(batch: RecordBatch): Cell[][] {
	const columns = batchCells(batch);
	return Array.from({ length: batch.numRows }, (_none, row) =>
		columns.map((cells) => cells[row] ?? null)
	);
}

/** DuckDB's names of the types that an answer comes in. */
const TYPES: Record<string, string> = {
	Utf8: 'VARCHAR',
	Bool: 'BOOLEAN',
	Int32: 'INTEGER',
	Float64: 'DOUBLE',
	Date32: 'DATE'
};

function columnsOf(fields: readonly Field[]): AskedRows['columns'] {
	return fields.map(({ name, type }) => {
		const own = String(type).replace(/<.*/, '');
		return { name, type: TYPES[own] ?? own.toUpperCase() };
	});
}

async function ask(
	{ connection }: WasmSession,
	query: Query,
	text: string,
	most: number,
	signal: AbortSignal | undefined
): Promise<AskedRows> {
	const answer: AskedRows = { columns: [], rows: [] };
	let bytes = 0;
	const reader = await connection.send(text);
	for await (const batch of reader) {
		if (signal?.aborted) throw abortError(signal);
		bytes += batch.data.byteLength;
		if (bytes > MOST_BYTES) throw QueryError.large(query);
		answer.columns = columnsOf(batch.schema.fields);
		answer.rows.push(...batchRows(batch));
		if (answer.rows.length > most) break;
	}
	if (answer.columns.length === 0) answer.columns = columnsOf(reader.schema?.fields ?? []);
	return answer;
}

/** DuckDB-Wasm in a worker as the explorer's engine. */
export function wasmSide(options: WasmOptions, onLost: (error: Error) => void): ExploreSide {
	const host = new WasmHost(options, onLost);
	const own = (text: string): Query => ({ text, parameters: [] });
	return {
		async start() {
			await host.start();
		},
		need: (tables, signal) => host.need(tables, signal),
		prepare: (query, text, signal) =>
			host.work(query, async ({ connection }) => (await connection.prepare(text)).close(), signal),
		prepared: (query, text, signal) =>
			host.work(
				query,
				async ({ connection }) => {
					const statement = await connection.prepare(text);
					try {
						return (await statement.query()).batches.flatMap(batchRows);
					} finally {
						await statement.close();
					}
				},
				signal
			),
		ask: (query, text, most, signal) =>
			host.work(query, (session) => ask(session, query, text, most, signal), signal),
		change: (text) =>
			host.work(own(text), async ({ connection }) => void (await connection.query(text))),
		add: (table, piece, create) =>
			host.work(own(table), async ({ connection }) => {
				await connection.insertArrowFromIPCStream(piece, { name: table, create });
			}),
		close: () => host.close()
	};
}
