import { SLICE_ROWS, type Steps } from './steps.ts';
import type { ExportCell, ExportTable, ExportType } from './export-table.ts';

const FITS: Record<ExportType, (cell: ExportCell) => boolean> = {
	text: (cell) => typeof cell === 'string',
	integer: (cell) => Number.isSafeInteger(cell),
	number: (cell) => Number.isFinite(cell),
	boolean: (cell) => typeof cell === 'boolean',
	list: (cell) => Array.isArray(cell)
};

/** Looks at some rows in each step. Throws a `TypeError` that names the first cell which is not of its column's type, or the first bad column. */
export function* checkSteps({ columns, rows }: Pick<ExportTable, 'columns' | 'rows'>): Steps<void> {
	const names = columns.map(({ name }) => name);
	const bad = names.find((name, index) => name === 'selection' || names.indexOf(name) !== index);
	if (bad !== undefined) throw new TypeError(`column ${bad} is taken`);
	for (const [index, row] of rows.entries()) {
		if (row.length !== columns.length) throw new TypeError(`row ${index} has ${row.length} cells`);
		for (const [place, { name, type }] of columns.entries()) {
			const cell = row[place] ?? null;
			if (cell !== null && !FITS[type](cell)) {
				throw new TypeError(`row ${index}, column ${name}: ${String(cell)} is no ${type}`);
			}
		}
		if ((index + 1) % SLICE_ROWS === 0) yield;
	}
}
