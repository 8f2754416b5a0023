import type { MatrixCell, MatrixModel } from './matrix-model.ts';

/** A cell of the matrix by the index of its row and of its column. */
export interface MatrixPlace {
	row: number;
	column: number;
}

type Linked = Pick<MatrixModel, 'rows'>;

const linked = (cell: MatrixCell | undefined) => cell !== undefined && cell.state !== 'none';

/** The place of a cell by its id; null where there is none. */
export function placeOf(id: string | null, { rows }: Linked): MatrixPlace | null {
	for (const [row, cells] of rows.entries()) {
		const column = cells.findIndex((cell) => cell.id === id);
		if (column >= 0) return { row, column };
	}
	return null;
}

/** The linked cell of a row that lies nearest to a column. */
function nearest(cells: readonly MatrixCell[], column: number): number | null {
	const columns = cells.flatMap((cell, index) => (linked(cell) ? [index] : []));
	const distance = (index: number) => Math.abs(index - column);
	return columns.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The next row with a link, at the nearest column; `step` is 1 or -1. */
function nextRow({ row, column }: MatrixPlace, step: 1 | -1, rows: Linked['rows']) {
	for (let at = row + step; at >= 0 && at < rows.length; at += step) {
		const found = nearest(rows[at] ?? [], column);
		if (found !== null) return { row: at, column: found };
	}
	return null;
}

/** The next link in a column; without one, as `nextRow`. */
function along(place: MatrixPlace, step: 1 | -1, rows: Linked['rows']): MatrixPlace | null {
	for (let at = place.row + step; at >= 0 && at < rows.length; at += step) {
		if (linked(rows[at]?.[place.column])) return { row: at, column: place.column };
	}
	return nextRow(place, step, rows);
}

function across({ row, column }: MatrixPlace, step: 1 | -1, rows: Linked['rows']) {
	const cells = rows[row] ?? [];
	for (let at = column + step; at >= 0 && at < cells.length; at += step) {
		if (linked(cells[at])) return { row, column: at };
	}
	return null;
}

/** The first link of the matrix in reading order; null where there is none. */
export function firstPlace({ rows }: Linked): MatrixPlace | null {
	return nextRow({ row: -1, column: 0 }, 1, rows);
}

/**
 * Where a key leads from a cell: arrows to the next link in their direction (mirrored where `rtl`),
 * page keys to the next row, Home and End to the ends of the row, or of the matrix with `ctrl`.
 * The place itself where there is no further link; null for a key that does not walk.
 */
export function walkMatrix(
	key: string,
	place: MatrixPlace,
	{ rows }: Linked,
	{ rtl = false, ctrl = false } = {}
): MatrixPlace | null {
	const last = rows.length;
	const ahead = rtl ? -1 : 1;
	switch (key) {
		case 'ArrowRight':
			return across(place, ahead, rows) ?? place;
		case 'ArrowLeft':
			return across(place, rtl ? 1 : -1, rows) ?? place;
		case 'ArrowDown':
			return along(place, 1, rows) ?? place;
		case 'ArrowUp':
			return along(place, -1, rows) ?? place;
		case 'PageDown':
			return nextRow(place, 1, rows) ?? place;
		case 'PageUp':
			return nextRow(place, -1, rows) ?? place;
		case 'Home':
			if (ctrl) return nextRow({ row: -1, column: 0 }, 1, rows) ?? place;
			return across({ row: place.row, column: -1 }, 1, rows) ?? place;
		case 'End':
			if (ctrl) return nextRow({ row: last, column: Infinity }, -1, rows) ?? place;
			return across({ row: place.row, column: rows[place.row]?.length ?? 0 }, -1, rows) ?? place;
		default:
			return null;
	}
}
