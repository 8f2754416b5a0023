import { checkSteps } from './check-export.ts';
import type { ExportTable } from './export-table.ts';
import { SLICE_ROWS, type Steps } from './steps.ts';

/** The pieces of a JSON file, `{ about, columns, rows }` with one row a line, some rows to each step. Throws `TypeError` on a cell of another type. */
export function* exportJsonSteps(table: ExportTable): Steps<string[]> {
	yield* checkSteps(table);
	const { about, columns, rows } = table;
	const [said, described] = [about, columns].map((part) => JSON.stringify(part, null, '\t'));
	const pieces = [`{"about": ${said},\n"columns": ${described},\n"rows": [\n`];
	for (let start = 0; start < rows.length; start += SLICE_ROWS) {
		const lines = rows.slice(start, start + SLICE_ROWS).map((row) => JSON.stringify(row));
		pieces.push(start === 0 ? '' : ',\n', lines.join(',\n'));
		yield;
	}
	return [...pieces, '\n]}\n'];
}
