import type { Cell, Query } from '../../database.ts';
import type { SqlColumn } from '../explore-engine.ts';

/** Rows of an answer, a cell for every column. */
export interface AskedRows {
	columns: SqlColumn[];
	rows: Cell[][];
}

/** What the explorer asks of one engine. Texts have been checked; failures are `QueryError`s about `query`. */
export interface ExploreSide {
	start(): Promise<void>;
	/** Makes tables of the manifest ready. */
	need(tables: readonly string[], signal: AbortSignal | undefined): Promise<void>;
	/** Lets the engine read a text without running it; it refuses more than one statement. */
	prepare(query: Query, text: string, signal: AbortSignal | undefined): Promise<void>;
	/** The rows of a text that the engine first prepares. */
	prepared(query: Query, text: string, signal: AbortSignal | undefined): Promise<Cell[][]>;
	/** The rows of a text, no more than `most`; stops at any moment. */
	ask(
		query: Query,
		text: string,
		most: number,
		signal: AbortSignal | undefined
	): Promise<AskedRows>;
	/** Runs a statement of our own. */
	change(text: string): Promise<void>;
	/** Adds a piece of Arrow IPC to a table, which it makes where `create` says so. */
	add(table: string, piece: Uint8Array, create: boolean): Promise<void>;
	close(): Promise<void>;
}

/** Makes the side of an engine; `onLost` is told when it was ended or has died, with all its tables. */
export type OpenSide = (onLost: (error: Error) => void) => ExploreSide;
