import { csvRows } from './csv-rows.ts';
import type { ExportCell } from './export-table.ts';
import { SLICE_ROWS, type Steps } from './steps.ts';

/** The pieces of a CSV file: its head, then some rows to each step. */
export function* csvSteps(
	head: readonly (readonly string[])[],
	rows: readonly (readonly ExportCell[])[],
	last: readonly ExportCell[] = []
): Steps<string[]> {
	const pieces = [csvRows(head)];
	for (let start = 0; start < rows.length; start += SLICE_ROWS) {
		const slice = rows.slice(start, start + SLICE_ROWS);
		pieces.push(csvRows(last.length === 0 ? slice : slice.map((row) => [...row, ...last])));
		yield;
	}
	return pieces;
}
