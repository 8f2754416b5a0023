const LOOKED_AT = 20;

const filled = (row: readonly string[]): number =>
	row.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);

/**
 * The index of the row that names the columns: the first that fills at least two cells and half as many as the fullest of the
 * first twenty rows that are not blank, so that a title above the table is not taken for it; -1 where all rows are blank.
 */
export function findHeader(rows: readonly (readonly string[])[]): number {
	const counts: [index: number, filled: number][] = [];
	for (let index = 0; index < rows.length && counts.length < LOOKED_AT; index++) {
		const count = filled(rows[index] ?? []);
		if (count > 0) counts.push([index, count]);
	}
	const fullest = Math.max(0, ...counts.map(([, count]) => count));
	const found = counts.find(([, count]) => count >= Math.min(fullest, Math.max(2, fullest / 2)));
	return found?.[0] ?? -1;
}
