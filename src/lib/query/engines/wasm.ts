import type { Database, Query, RunOptions } from '../database.ts';
import { WasmHost } from './wasm-host.ts';
import type { WasmOptions } from './wasm-options.ts';
import { wasmRows } from './wasm-rows.ts';

/** Starts DuckDB in the browser over files that the app fetches; throws `EngineError`. */
export async function openWasm(options: WasmOptions): Promise<Database> {
	const host = new WasmHost(options);
	await host.start();
	return {
		engine: 'wasm',
		need: (tables: readonly string[], { signal }: RunOptions = {}) => host.need(tables, signal),
		rows: <Row extends object>(query: Query, { signal }: RunOptions = {}) =>
			host.work(
				query,
				({ connection, statements }) => wasmRows<Row>(connection, statements, query, signal),
				signal
			),
		close: () => host.close()
	};
}
