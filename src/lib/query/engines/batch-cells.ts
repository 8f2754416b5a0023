import type { DataType, RecordBatch, Vector } from 'apache-arrow';
import { toCell, type CellKind } from '../cell.ts';
import type { Cell } from '../database.ts';

const NUMBERS = /^(U?Int(8|16|32)|Float(32|64))$/;

function kindOf(type: string): CellKind {
	if (type.startsWith('Date')) return 'date';
	return type.startsWith('Timestamp') ? 'timestamp' : 'plain';
}

/** Numbers as they lie in memory, gaps as null. */
function numberCells(vector: Vector): Cell[] {
	const cells: Cell[] = Array.from(vector.toArray() as ArrayLike<number>);
	if (vector.nullCount > 0) {
		for (let row = 0; row < cells.length; row += 1) if (!vector.isValid(row)) cells[row] = null;
	}
	return cells;
}

/** Texts cut from all of the column's bytes, decoded at once; null where these are not all ASCII. */
function textCells(vector: Vector): Cell[] | null {
	const [data] = vector.data;
	if (data === undefined || vector.data.length > 1) return null;
	const { values, valueOffsets } = data as { values: Uint8Array; valueOffsets: Int32Array };
	const [start = 0, end = 0] = [valueOffsets[0], valueOffsets[vector.length]];
	const text = new TextDecoder().decode(values.subarray(start, end));
	if (text.length !== end - start) return null;
	const cells: Cell[] = [];
	for (let row = 0; row < vector.length; row += 1) {
		const [from = 0, to = 0] = [valueOffsets[row], valueOffsets[row + 1]];
		cells.push(vector.isValid(row) ? text.slice(from - start, to - start) : null);
	}
	return cells;
}

function cellsOf(vector: Vector | null, type: string): Cell[] {
	if (vector === null) return [];
	if (NUMBERS.test(type)) return numberCells(vector);
	const texts = type === 'Utf8' ? textCells(vector) : null;
	if (texts !== null) return texts;
	const kind = kindOf(type);
	return Array.from({ length: vector.length }, (_none, row) => toCell(vector.get(row), kind));
}

/** The cells of a batch by column: a column at a time is several times quicker than cell by cell. */
export function batchCells(batch: RecordBatch): Cell[][] {
	return batch.schema.fields.map((field, index) =>
		cellsOf(batch.getChildAt(index), String(field.type as DataType))
	);
}
