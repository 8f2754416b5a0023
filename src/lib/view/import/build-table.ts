import { findHeader } from './find-header.ts';
import { ImportError } from './import-error.ts';
import type { ProblemCounter } from './import-problem.ts';
import type { ImportedTable, RawGrid } from './imported-table.ts';
import { nameColumns } from './name-columns.ts';

const blank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function widthOf(row: readonly string[]): number {
	let width = row.length;
	while (width > 0 && row[width - 1]?.trim() === '') width--;
	return width;
}

/**
 * Header and rows of a grid: the header found, columns named, rows made equally wide, blank rows left out; what was
 * odd is counted, rows shorter than the header only where they should not be (`short`). Takes the grid's arrays for its own. Throws `ImportError` ('no-table') where nothing is filled.
 */
export function buildTable(
	grid: RawGrid,
	problems: ProblemCounter,
	options: { short: boolean }
): Pick<ImportedTable, 'header' | 'rows' | 'numbers' | 'headerRow'> {
	const at = findHeader(grid.rows);
	if (at < 0) {
		throw new ImportError('no-table', 'The file holds no table: all of its rows are blank.');
	}
	const head = grid.rows[at] ?? [];
	const headWidth = widthOf(head);
	const rows: string[][] = [];
	const numbers: number[] = [];
	let width = headWidth;
	for (const [index, row] of grid.rows.entries()) {
		const number = grid.numbers[index] ?? index + 1;
		if (index === at) continue;
		if (blank(row)) {
			// The end of the last line makes no row.
			if (index < grid.rows.length - 1) problems.add('blank-rows', { row: number });
		} else if (index < at) problems.add('rows-above-header', { row: number });
		else {
			const reach = widthOf(row);
			if (reach > headWidth) problems.add('long-rows', { row: number });
			else if (options.short && row.length < headWidth) problems.add('short-rows', { row: number });
			width = Math.max(width, reach);
			rows.push(row);
			numbers.push(number);
		}
	}
	const header = nameColumns(head, width, problems);
	for (const row of rows) {
		if (row.length > width) row.length = width;
		while (row.length < width) row.push('');
	}
	return { header, rows, numbers, headerRow: grid.numbers[at] ?? at + 1 };
}
