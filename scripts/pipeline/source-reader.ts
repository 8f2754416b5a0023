import type { DuckDBConnection } from '@duckdb/node-api';

/** What a reader gets: an open database, the folder of its raw files, and the ways to load them. */
export interface PipelineContext {
	connection: DuckDBConnection;
	/** Absolute path of the source folder that the reader names. */
	sourceDirectory: string;
	/** Prints one line of progress. */
	log(message: string): void;
	/** Runs every statement of a `.sql` file (absolute path or `file:` URL). */
	runSql(path: string): Promise<void>;
	/**
	 * Loads a CSV file of the source folder (or an absolute path) as text columns plus `file` and
	 * `file_row` (1 is the first row below the header). Empty cells become NULL.
	 */
	loadCsv(table: string, path: string): Promise<void>;
	/** Creates the table if it is not there (text columns) and appends rows to it. */
	append(table: string, columns: readonly string[], rows: readonly Cell[][]): Promise<void>;
}

/** A cell as a reader hands it over; numbers are written as JavaScript prints them. */
export type Cell = string | number | null;

/** One folder of raw files and the way from it into `staged`. */
export interface SourceReader {
	/** Name of the folder inside the sources directory. */
	folder: string;
	/** Keys of data/sources.csv that the reader fills. */
	sources: string[];
	/** Loads the raw files into tables named `raw_...`. */
	load(context: PipelineContext): Promise<void>;
	/** SQL files, run in order after `load`; the last one inserts into `staged`. */
	steps: string[];
}
