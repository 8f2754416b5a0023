/** A number for each row, from 0 to `count` - 1. */
export interface RowCodes {
	codes: Int32Array<ArrayBuffer>;
	count: number;
}

/** A column by name, with the order of its values where that is not their own; equal places are one value. */
export type CodedColumn<Row> = keyof Row | readonly [keyof Row, (value: string) => number];

/** Possible pairs for each row up to which they are counted through; more are sorted. */
const TABLE = 32;

/**
 * Numbers rows so that those have the same that agree in all of some columns (texts or numbers), in the order of the
 * first column, then of the second and so on. Several times quicker than keys of joined text.
 */
export function rowCodes<Row>(
	rows: readonly Row[],
	columns: readonly CodedColumn<Row>[]
): RowCodes {
	let all: RowCodes = { codes: new Int32Array(rows.length), count: Math.min(1, rows.length) };
	for (const column of columns) {
		const own = columnCodes(rows, column);
		if (own.count > 1) all = pairCodes(all, own);
	}
	return all;
}

function columnCodes<Row>(rows: readonly Row[], column: CodedColumn<Row>): RowCodes {
	const [name, place] = Array.isArray(column)
		? (column as readonly [keyof Row, (value: string) => number])
		: [column as keyof Row, null];
	const codes = new Int32Array(rows.length);
	const found = new Map<unknown, number>();
	let above: unknown;
	let code = 0;
	for (let index = 0; index < rows.length; index += 1) {
		const value = (rows[index] as Row)[name];
		if (index === 0 || value !== above) {
			code = found.get(value) ?? found.size;
			if (code === found.size) found.set(value, code);
			above = value;
		}
		codes[index] = code;
	}
	if (found.size < 2) return { codes, count: found.size };
	const values = [...found.keys()] as (string | number)[];
	const places = place === null ? values : values.map((value) => place(String(value)));
	const ordered = [...new Set(places)].sort((a, b) => (a < b ? -1 : 1));
	const ranks = new Map(ordered.map((one, rank) => [one, rank]));
	const rankOf = Int32Array.from(places, (one) => ranks.get(one) as number);
	for (let index = 0; index < codes.length; index += 1) {
		codes[index] = rankOf[codes[index] as number] as number;
	}
	return { codes, count: ordered.length };
}

/** Numbers for the pairs of two numberings, in the order of the first, then of the second. */
function pairCodes(one: RowCodes, other: RowCodes): RowCodes {
	if (one.count === 1) return other;
	const size = one.codes.length;
	const pairs = new Float64Array(size);
	for (let index = 0; index < size; index += 1) {
		pairs[index] = (one.codes[index] as number) * other.count + (other.codes[index] as number);
	}
	const codes = new Int32Array(size);
	const most = one.count * other.count;
	if (most > size * TABLE) {
		const ranks = new Map<number, number>();
		for (const pair of pairs.toSorted()) if (!ranks.has(pair)) ranks.set(pair, ranks.size);
		for (let index = 0; index < size; index += 1) {
			codes[index] = ranks.get(pairs[index] as number) as number;
		}
		return { codes, count: ranks.size };
	}
	const ranks = new Int32Array(most);
	for (let index = 0; index < size; index += 1) ranks[pairs[index] as number] = 1;
	let count = 0;
	for (let pair = 0; pair < most; pair += 1) {
		if (ranks[pair] === 0) continue;
		ranks[pair] = count;
		count += 1;
	}
	for (let index = 0; index < size; index += 1) {
		codes[index] = ranks[pairs[index] as number] as number;
	}
	return { codes, count };
}
