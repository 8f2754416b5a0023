/** More rows than this are folded to the first and the last. */
const MOST_ROWS = 26;
const FIRST = 14;
const LAST = 5;
const MOST_KEPT = 12;

/** A row that stands, or how many rows are left out in its place. */
export type FoldedRow<Row> = { row: Row } | { left_out: number };

/** Ranked rows, and where they are many only the first, the last, and those that `keep` asks for. */
export function foldRows<Row>(rows: readonly Row[], keep: (row: Row) => boolean): FoldedRow<Row>[] {
	if (rows.length <= MOST_ROWS) return rows.map((row) => ({ row }));
	let asked = 0;
	const folded: FoldedRow<Row>[] = [];
	rows.forEach((row, index) => {
		const isEnd = index < FIRST || index >= rows.length - LAST;
		if (isEnd || (keep(row) && ++asked <= MOST_KEPT)) {
			folded.push({ row });
			return;
		}
		const last = folded.at(-1);
		if (last && 'left_out' in last) last.left_out++;
		else folded.push({ left_out: 1 });
	});
	return folded;
}
