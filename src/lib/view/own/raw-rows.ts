import type { ProblemCounter } from '../import/import-problem.ts';
import type { Pace } from '../import/pace.ts';
import type { OwnFormat } from './own-table.ts';

/** A cell as a file has it: text, or typed where the format types its cells. */
export type RawCell = string | number | bigint | boolean | null;

/** What a column is by the standard of its format, whatever its cells look like: codes, the measure, the time. */
export type FixedKind = 'code' | 'value' | 'time';

/** Rows as they stand in the file, and the number of each, as a spreadsheet counts from 1. */
export interface RawBatch {
	rows: RawCell[][];
	numbers: number[];
}

/** The rows of a file, which can be read more than once; what is odd is counted where a counter is given. */
export interface RawRows {
	format: OwnFormat;
	version: string | null;
	/** The cells of the row that names the columns; a longer row makes more columns. */
	header: string[];
	/** Whether text is text, because the format types its cells: no numbers are looked for in it. */
	typed: boolean;
	/** What columns are by the standard of the format, in the order of the header. */
	fixed?: readonly FixedKind[];
	sheet: string | null;
	sheets: string[];
	encoding: string | null;
	delimiter: string | null;
	read: (pace: Pace, problems: ProblemCounter | null) => AsyncIterable<RawBatch>;
}
