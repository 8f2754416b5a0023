import type * as ArrowModule from 'apache-arrow';
import type { Cell } from '../database.ts';
import type { ParquetColumn } from '../parquet/read-parquet.ts';

type Arrow = typeof ArrowModule;

/** The bits of the cells that are not null, or nothing where all are. */
function validity(values: readonly Cell[]): { nullCount: number; nullBitmap?: Uint8Array } {
	const bits = new Uint8Array((values.length + 7) >> 3);
	let nullCount = 0;
	values.forEach((value, index) => {
		if (value === null) nullCount += 1;
		else bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
	});
	return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap: bits };
}

/** Texts one behind the other. Arrow's own builder makes its code at run time, which the site's security policy forbids. */
function utf8Vector(arrow: Arrow, texts: readonly string[]) {
	const valueOffsets = new Int32Array(texts.length + 1);
	const encoder = new TextEncoder();
	const parts = texts.map((text) => encoder.encode(text));
	parts.forEach((part, index) => {
		valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + part.byteLength;
	});
	const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
	parts.forEach((part, index) => data.set(part, valueOffsets[index]));
	return new arrow.Vector([
		arrow.makeData({ type: new arrow.Utf8(), length: texts.length, valueOffsets, data })
	]);
}

function textVector(arrow: Arrow, values: readonly Cell[]) {
	const codes = new Map<Cell, number>();
	const data = Int32Array.from(values, (value) => {
		if (value === null) return 0;
		const known = codes.get(value);
		if (known !== undefined) return known;
		codes.set(value, codes.size);
		return codes.size - 1;
	});
	const dictionary = utf8Vector(arrow, [...codes.keys()].map(String));
	return new arrow.Vector([
		arrow.makeData({
			type: new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()),
			length: values.length,
			...validity(values),
			data,
			dictionary
		})
	]);
}

function booleanVector(arrow: Arrow, values: readonly Cell[]) {
	const data = validity(values.map((value) => (value === true ? true : null))).nullBitmap;
	const all = new Uint8Array((values.length + 7) >> 3).fill(255);
	return new arrow.Vector([
		arrow.makeData({
			type: new arrow.Bool(),
			length: values.length,
			...validity(values),
			data: data ?? all
		})
	]);
}

function vector(arrow: Arrow, { type, values }: ParquetColumn) {
	const length = values.length;
	const numbers = (value: Cell) => Number(value ?? 0);
	switch (type) {
		case 'VARCHAR':
			return textVector(arrow, values);
		case 'BOOLEAN':
			return booleanVector(arrow, values);
		case 'INTEGER': {
			const data = Int32Array.from(values, numbers);
			const int = new arrow.Int32();
			return new arrow.Vector([arrow.makeData({ type: int, length, ...validity(values), data })]);
		}
		case 'BIGINT': {
			const data = BigInt64Array.from(values, (value) => BigInt(numbers(value)));
			const int = new arrow.Int64();
			return new arrow.Vector([arrow.makeData({ type: int, length, ...validity(values), data })]);
		}
		case 'DOUBLE': {
			const data = Float64Array.from(values, numbers);
			const double = new arrow.Float64();
			return new arrow.Vector([
				arrow.makeData({ type: double, length, ...validity(values), data })
			]);
		}
		case 'DATE': {
			const days = (value: Cell) => Date.parse(String(value ?? '1970-01-01')) / 86_400_000;
			const data = Int32Array.from(values, days);
			const date = new arrow.DateDay();
			return new arrow.Vector([arrow.makeData({ type: date, length, ...validity(values), data })]);
		}
	}
}

/** Rows of a piece: built within a frame or two. */
const PIECE_ROWS = 20_000;

/** The table as Arrow IPC streams of at most so many rows, texts as dictionaries of their own; at least one. */
export async function* arrowPieces(
	table: { rows: number; columns: ParquetColumn[] },
	most = PIECE_ROWS
): AsyncGenerator<{ stream: Uint8Array; loaded: number }> {
	const arrow = await import('apache-arrow');
	for (let from = 0; from === 0 || from < table.rows; from += most) {
		const loaded = Math.min(table.rows, from + most);
		const columns = table.columns.map(
			(column) =>
				[
					column.name,
					vector(arrow, { ...column, values: column.values.slice(from, loaded) })
				] as const
		);
		const stream = arrow.tableToIPC(new arrow.Table(Object.fromEntries(columns)), 'stream');
		yield { stream, loaded };
	}
}
