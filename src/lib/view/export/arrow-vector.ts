import type * as ArrowModule from 'apache-arrow';
import type { ExportCell, ExportType } from './export-table.ts';

type Arrow = typeof ArrowModule;

/** The bits of the cells that meet a condition. */
function bitsOf(cells: readonly ExportCell[], meets: (cell: ExportCell) => boolean): Uint8Array {
	const bits = new Uint8Array((cells.length + 7) >> 3);
	cells.forEach((cell, index) => {
		if (meets(cell)) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
	});
	return bits;
}

/** Which cells are known, in Arrow's words. */
function validity(cells: readonly ExportCell[]) {
	const nullCount = cells.filter((cell) => cell === null).length;
	const nullBitmap = bitsOf(cells, (cell) => cell !== null);
	return { length: cells.length, nullCount, ...(nullCount > 0 ? { nullBitmap } : {}) };
}

/** Where each of some things ends that lie one behind the other. */
function offsetsOf(lengths: readonly number[]): Int32Array {
	const offsets = new Int32Array(lengths.length + 1);
	lengths.forEach((length, index) => {
		offsets[index + 1] = (offsets[index] ?? 0) + length;
	});
	return offsets;
}

function utf8Data(arrow: Arrow, texts: readonly string[]) {
	const encoder = new TextEncoder();
	const parts = texts.map((text) => encoder.encode(text));
	const valueOffsets = offsetsOf(parts.map(({ byteLength }) => byteLength));
	const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
	parts.forEach((part, index) => data.set(part, valueOffsets[index]));
	return arrow.makeData({ type: new arrow.Utf8(), length: texts.length, valueOffsets, data });
}

function textData(arrow: Arrow, cells: readonly ExportCell[]) {
	const codes = new Map<string, number>();
	const data = Int32Array.from(cells, (cell) => {
		if (cell === null) return 0;
		const text = cell as string;
		const known = codes.get(text);
		if (known !== undefined) return known;
		codes.set(text, codes.size);
		return codes.size - 1;
	});
	const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32());
	const dictionary = new arrow.Vector([utf8Data(arrow, [...codes.keys()])]);
	return arrow.makeData({ type, ...validity(cells), data, dictionary });
}

function listData(arrow: Arrow, cells: readonly ExportCell[]) {
	const lists = cells.map((cell) => (cell ?? []) as readonly string[]);
	const type = new arrow.List(new arrow.Field('item', new arrow.Utf8(), false));
	const valueOffsets = offsetsOf(lists.map(({ length }) => length));
	return arrow.makeData({
		...{ type, ...validity(cells), valueOffsets },
		child: utf8Data(arrow, lists.flat())
	});
}

function dataOf(arrow: Arrow, type: ExportType, cells: readonly ExportCell[]) {
	const known = validity(cells);
	switch (type) {
		case 'text':
			return textData(arrow, cells);
		case 'list':
			return listData(arrow, cells);
		case 'integer': {
			const data = BigInt64Array.from(cells, (cell) => BigInt((cell ?? 0) as number));
			return arrow.makeData({ type: new arrow.Int64(), ...known, data });
		}
		case 'number': {
			const data = Float64Array.from(cells, (cell) => (cell ?? 0) as number);
			return arrow.makeData({ type: new arrow.Float64(), ...known, data });
		}
		case 'boolean': {
			const data = bitsOf(cells, (cell) => cell === true);
			return arrow.makeData({ type: new arrow.Bool(), ...known, data });
		}
	}
}

/**
 * The cells of a column as Arrow holds them. Laid out here: Arrow's own builders make their code at run time, which the
 * site's security policy forbids.
 */
export function arrowVector(
	arrow: Arrow,
	type: ExportType,
	cells: readonly ExportCell[]
): ArrowModule.Vector {
	const data: ArrowModule.Data = dataOf(arrow, type, cells);
	return new arrow.Vector([data]);
}
