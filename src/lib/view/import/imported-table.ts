import type { ImportProblem } from './import-problem.ts';

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A table read from a file: all cells as text, nothing interpreted. */
export interface ImportedTable {
	format: 'csv' | 'xlsx';
	/** The names of the columns: trimmed, none empty, all different. */
	header: string[];
	/** Each as wide as the header; cells exactly as in the file, line breaks as `\n`. Blank rows are left out and counted. */
	rows: string[][];
	/** The number of each row, as a spreadsheet counts from 1. */
	numbers: number[];
	/** The number of the header's row. */
	headerRow: number;
	/** The sheet that was read, and all that have one; null and empty for CSV. */
	sheet: string | null;
	sheets: string[];
	/** Null for XLSX. */
	encoding: TextEncoding | null;
	/** `,`, `;`, tab or `|`; null for XLSX. */
	delimiter: string | null;
	problems: ImportProblem[];
}

/** Rows as they stand in a file, the header among them. */
export interface RawGrid {
	rows: string[][];
	numbers: number[];
}
