import type { ImportProblem } from '../import/import-problem.ts';
import type { CodeCheck } from './sdmx/check-codes.ts';
import type { OwnKeys } from './keys/find-keys.ts';

/** What a column of an own table may be, as DuckDB names it. */
export type OwnType = 'VARCHAR' | 'DOUBLE' | 'BIGINT' | 'BOOLEAN' | 'DATE';

/** A cell: BIGINT as number or bigint, DATE as ISO text. */
export type OwnCell = string | number | bigint | boolean | null;

/** How the reader wants a column to be read; numbers with a decimal point, or with a decimal comma. */
export type ColumnReading = 'text' | 'point' | 'comma';

/** A column of an own table. */
export interface OwnColumn {
	/** Its name in SQL: lower-case letters, digits and `_`. */
	name: string;
	/** Its name in the file; empty for a column that was added. */
	given: string;
	type: OwnType;
	/** The readings among which the reader may choose; none where there is no doubt. */
	readings: readonly ColumnReading[];
}

/** How a file is read, where the reader says more than the file. */
export interface OwnOptions {
	sheet?: string;
	delimiter?: string;
	/** Readings by the columns' names in the file. */
	readings?: Readonly<Record<string, ColumnReading>>;
	/** Whether `NA`, `N/A`, `..`, `…`, `-` and `:` mean that a figure is missing. */
	marks?: boolean;
}

export const OWN_FORMATS = ['csv', 'xlsx', 'json', 'parquet', 'sdmx-csv', 'sdmx-ml'] as const;
export type OwnFormat = (typeof OWN_FORMATS)[number];

/** What is known of a file's table before its rows are handed on. */
export interface OwnSummary {
	format: OwnFormat;
	/** The version of the format, e.g. `2.0` of SDMX-CSV; null where it has none that matters. */
	version: string | null;
	columns: OwnColumn[];
	rows: number;
	problems: ImportProblem[];
	codes: CodeCheck[];
	keys: OwnKeys;
	/** The first ten rows. */
	preview: OwnCell[][];
	sheet: string | null;
	sheets: string[];
	encoding: string | null;
	delimiter: string | null;
	/** Whether the file has marks that may mean a missing figure. */
	marks: boolean;
}

/** Rows by column, each column with a cell for every row. */
export type OwnBatch = OwnCell[][];
