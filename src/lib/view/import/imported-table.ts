import type { ImportProblem } from './import-problem.ts';

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A record that could not be read at all, and is skipped. */
export interface RejectedRecord {
	/** The line of the file it begins in, from 1. */
	line: number;
	/** What the record calls itself; null where that was not read either. */
	id: string | null;
	/** What is wrong, in the words of the XML reader. */
	reason: string;
}

/** A table read from a file: all cells as text, nothing interpreted. */
export interface ImportedTable {
	format: 'csv' | 'xlsx' | 'iati';
	/** The names of the columns: trimmed, none empty, all different. */
	header: string[];
	/** Each as wide as the header; cells exactly as in the file, line breaks as `\n`. Blank rows are left out and counted. */
	rows: string[][];
	/** The number of each row, as a spreadsheet counts from 1; the line an activity begins in for IATI. */
	numbers: number[];
	/** The number of the header's row; 0 where there is none. */
	headerRow: number;
	/** The sheet that was read, and all that have one; null and empty for CSV. */
	sheet: string | null;
	sheets: string[];
	/** Null for XLSX and where an XML file names another. */
	encoding: TextEncoding | null;
	/** `,`, `;`, tab or `|`; null for other formats. */
	delimiter: string | null;
	problems: ImportProblem[];
	/** Records of an XML file that are not well-formed; none in other formats. */
	rejected: RejectedRecord[];
}

/** Rows as they stand in a file, the header among them. */
export interface RawGrid {
	rows: string[][];
	numbers: number[];
	/** What each cell is: `n` number, `b` truth value, `d` date, `s` text; only where it was asked for. */
	kinds?: string[][];
}
