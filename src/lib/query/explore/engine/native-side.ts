import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Table } from 'apache-arrow';
import { toCell } from '../../cell.ts';
import type { Cell, Query } from '../../database.ts';
import { openNativeHost, type NativeHost, type NativeOptions } from '../../engines/native-host.ts';
import type { AskedRows, ExploreSide } from './explore-side.ts';

/** DuckDB's types of Arrow's, and how a value of each is appended. */
const APPENDS: Record<string, [string, (to: DuckDBAppender, value: unknown) => void]> = {
	Utf8: ['VARCHAR', (to, value) => to.appendVarchar(String(value))],
	Bool: ['BOOLEAN', (to, value) => to.appendBoolean(value === true)],
	Int32: ['INTEGER', (to, value) => to.appendInteger(Number(value))],
	Int64: ['BIGINT', (to, value) => to.appendBigInt(BigInt(value as bigint))],
	Float64: ['DOUBLE', (to, value) => to.appendDouble(Number(value))],
	'Date32<DAY>': ['VARCHAR', (to, value) => to.appendVarchar(String(toCell(value, 'date')))]
};

function appendOf(type: string) {
	const append = APPENDS[type.startsWith('Dictionary') ? 'Utf8' : type];
	if (append === undefined) throw new Error(`A column is of the type ${type}.`);
	return append;
}

async function append(
	connection: DuckDBConnection,
	name: string,
	table: Table,
	create: boolean
): Promise<void> {
	const fields = table.schema.fields.map((field) => ({
		name: field.name,
		append: appendOf(String(field.type))
	}));
	if (create) {
		const columns = fields.map((field) => `"${field.name}" ${field.append[0]}`).join(', ');
		await connection.run(`CREATE TABLE "${name}" (${columns})`);
	}
	const appender = await connection.createAppender(name);
	const vectors = fields.map((_field, index) => table.getChildAt(index));
	for (let row = 0; row < table.numRows; row += 1) {
		fields.forEach((field, index) => {
			const value: unknown = vectors[index]?.get(row);
			if (value === null || value === undefined) appender.appendNull();
			else field.append[1](appender, value);
		});
		appender.endRow();
	}
	appender.closeSync();
}

async function ask(connection: DuckDBConnection, text: string, most: number): Promise<AskedRows> {
	const result = await connection.stream(text);
	const types = result.columnTypes();
	const columns = result.columnNames().map((name, index) => ({ name, type: String(types[index]) }));
	const rows: Cell[][] = [];
	for await (const chunk of result.yieldRowsJs()) {
		for (const row of chunk) rows.push(row.map((value) => toCell(value)));
		if (rows.length > most) break;
	}
	return { columns, rows };
}

/** DuckDB in Node as the explorer's engine: for tests and for the build. */
export function nativeSide(options: NativeOptions): ExploreSide {
	let opened: Promise<NativeHost> | null = null;
	const host = () => (opened ??= openNativeHost(options));
	const own = (text: string): Query => ({ text, parameters: [] });
	return {
		async start() {
			await host();
		},
		need: async (tables, signal) => (await host()).need(tables, signal),
		prepare: async (query, text, signal) =>
			(await host()).work(
				query,
				async (connection) => (await connection.prepare(text)).destroySync(),
				signal
			),
		prepared: async (query, text, signal) =>
			(await host()).work(
				query,
				async (connection) => {
					const statement = await connection.prepare(text);
					try {
						const rows = await (await statement.run()).getRowsJS();
						return rows.map((row) => row.map((value) => toCell(value)));
					} finally {
						statement.destroySync();
					}
				},
				signal
			),
		ask: async (query, text, most, signal) =>
			(await host()).work(query, (connection) => ask(connection, text, most), signal),
		change: async (text) =>
			(await host()).work(own(text), async (connection) => void (await connection.run(text))),
		async add(table, piece, create) {
			const { tableFromIPC } = await import('apache-arrow');
			const read = tableFromIPC(piece);
			await (
				await host()
			).work(own(table), (connection) => append(connection, table, read, create));
		},
		close: async () => (await opened)?.close()
	};
}
