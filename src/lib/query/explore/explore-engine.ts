import type { Cell } from '../database.ts';

/** A column of an answer, with its type as DuckDB names it. */
export interface SqlColumn {
	name: string;
	type: string;
}

/** The answer to a reader's SQL. */
export interface SqlResult {
	columns: SqlColumn[];
	/** At most the limit asked for, each with a cell for every column. */
	rows: Cell[][];
	/** Whether there are more rows than `rows` holds. */
	cut: boolean;
	/** From sending the query to its last row. */
	milliseconds: number;
}

/** What the engine is doing; `idle` where nobody has asked for it yet. */
export type EngineStatus =
	| { state: 'idle' }
	| { state: 'loading'; phase: 'engine' | 'tables'; loaded: number; total: number | null }
	| { state: 'ready' }
	| { state: 'busy' }
	/** Started anew after a query that was too much; own tables are put back by whoever holds their files. */
	| { state: 'restarted' }
	| { state: 'failed'; message: string };

/** What SQL a reader may write against: names of tables and their columns, for completion. */
export interface SqlTable {
	name: string;
	rows: number;
	columns: readonly (SqlColumn & { description: string })[];
	/** True for a table of the reader's own file. */
	own: boolean;
}

/** A table on its way into the engine, in pieces of Arrow IPC streams that all have the same schema. */
export interface IncomingTable {
	name: string;
	columns: readonly SqlColumn[];
	pieces: AsyncIterable<Uint8Array>;
	/** Rows of the whole where the file tells. */
	rows: number | null;
}

/** The engine of the explorer: a reader's SQL over the whole corpus and over own tables, shut to the outside. */
export interface ExploreEngine {
	/** Starts the engine where it is not yet; whatever needs it does so itself. */
	start(): Promise<void>;
	/** Runs one statement that reads; tables of the corpus that it names are loaded first. Throws `QueryError` (with `place` where known), `EngineError`, or an `AbortError`. */
	run(text: string, options?: { limit?: number; signal?: AbortSignal }): Promise<SqlResult>;
	/** The plan as the engine would run it, as text; with `analyse` it runs it, and says what took how long. */
	plan(text: string, options?: { analyse?: boolean; signal?: AbortSignal }): Promise<string>;
	/** All tables that can be asked now. */
	tables(): SqlTable[];
	/** Puts a table in the place of one with the same name; bounded memory whatever its length. */
	insert(
		table: IncomingTable,
		options?: { signal?: AbortSignal; onRows?: (rows: number) => void }
	): Promise<void>;
	drop(name: string): Promise<void>;
	readonly status: EngineStatus;
	/** Told of every change of `status`; returns how to stop that. */
	onStatus(listener: (status: EngineStatus) => void): () => void;
	close(): Promise<void>;
}
