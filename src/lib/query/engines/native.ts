import type { Database, Query, RunOptions } from '../database.ts';
import { openNativeHost, type NativeOptions } from './native-host.ts';
import { nativeRows } from './native-rows.ts';

export type { NativeOptions } from './native-host.ts';

/** Opens DuckDB in Node over the files of a folder: it reads these, and nothing else. */
export async function openNative(options: NativeOptions): Promise<Database> {
	const host = await openNativeHost(options);
	return {
		engine: 'native',
		need: (tables: readonly string[], { signal }: RunOptions = {}) => host.need(tables, signal),
		rows: <Row extends object>(query: Query, { signal }: RunOptions = {}) =>
			host.work(query, (connection) => nativeRows<Row>(connection, query), signal),
		close: () => host.close()
	};
}
