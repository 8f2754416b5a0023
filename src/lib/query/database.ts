/** A value that binds to a `?` of a query. */
export type SqlParameter = string | number | boolean | null;

/** A query with its bound parameters; built by the `sql` tag, never by concatenation. */
export interface Query {
	text: string;
	parameters: SqlParameter[];
}

/** A cell as every engine returns it: BIGINT and DECIMAL as number, DATE as ISO text, NULL as null. */
export type Cell = string | number | boolean | null;

/** What may steer one query. */
export interface RunOptions {
	signal?: AbortSignal;
}

/** One engine that answers SQL; `native` in Node, `wasm` in the browser. */
export interface Database {
	readonly engine: 'native' | 'wasm';
	/** Makes the named tables of the manifest ready, once each; a series' file is the table `series:<id>`. */
	need(tables: readonly string[], options?: RunOptions): Promise<void>;
	/** The rows of a query; throws `QueryError` (with the SQL and the cause) or an `AbortError`. */
	rows<Row extends object>(query: Query, options?: RunOptions): Promise<Row[]>;
	close(): Promise<void>;
}
