import type * as ArrowModule from 'apache-arrow';
import type { SqlColumn } from './explore-engine.ts';

type Arrow = typeof ArrowModule;

/** A cell of a piece: BIGINT as number or bigint, DATE as ISO text. */
export type PieceCell = string | number | bigint | boolean | null;

type Cells = readonly PieceCell[];

const DAY = 86_400_000;

/** The bits of the cells that hold a value, or nothing where all do. */
function validity(cells: Cells): { nullCount: number; nullBitmap?: Uint8Array } {
	const nullBitmap = new Uint8Array((cells.length + 7) >> 3);
	let nullCount = 0;
	for (const [index, cell] of cells.entries()) {
		if (cell === null) nullCount += 1;
		else nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
	}
	return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap };
}

function textData(arrow: Arrow, cells: Cells) {
	const encoder = new TextEncoder();
	const valueOffsets = new Int32Array(cells.length + 1);
	let bytes = new Uint8Array(Math.max(1024, cells.length * 12));
	let end = 0;
	for (const [index, cell] of cells.entries()) {
		if (cell !== null) {
			const text = String(cell);
			if (bytes.length - end < text.length * 3) {
				const larger = new Uint8Array(bytes.length * 2 + text.length * 3);
				larger.set(bytes);
				bytes = larger;
			}
			end += encoder.encodeInto(text, bytes.subarray(end)).written;
		}
		valueOffsets[index + 1] = end;
	}
	return arrow.makeData({
		type: new arrow.Utf8(),
		length: cells.length,
		...validity(cells),
		valueOffsets,
		data: bytes.subarray(0, end)
	});
}

function truthData(arrow: Arrow, cells: Cells) {
	const data = new Uint8Array((cells.length + 7) >> 3);
	for (const [index, cell] of cells.entries()) {
		if (cell === true) data[index >> 3] = (data[index >> 3] ?? 0) | (1 << (index & 7));
	}
	return arrow.makeData({ type: new arrow.Bool(), length: cells.length, ...validity(cells), data });
}

function columnData(arrow: Arrow, type: string, cells: Cells) {
	const length = cells.length;
	switch (type) {
		case 'BOOLEAN':
			return truthData(arrow, cells);
		case 'DOUBLE': {
			const data = Float64Array.from(cells, (cell) => Number(cell ?? 0));
			return arrow.makeData({ type: new arrow.Float64(), length, ...validity(cells), data });
		}
		case 'BIGINT': {
			const data = BigInt64Array.from(cells, (cell) => BigInt((cell ?? 0) as number | bigint));
			return arrow.makeData({ type: new arrow.Int64(), length, ...validity(cells), data });
		}
		case 'DATE': {
			const data = Int32Array.from(cells, (cell) => Date.parse(String(cell ?? '1970-01-01')) / DAY);
			return arrow.makeData({ type: new arrow.DateDay(), length, ...validity(cells), data });
		}
		case 'VARCHAR':
			return textData(arrow, cells);
		default:
			throw new TypeError(`arrowPiece: no column of type ${type}`);
	}
}

/**
 * Rows of a table as an Arrow IPC stream; all pieces of a table have the same schema (VARCHAR, DOUBLE, BIGINT, BOOLEAN, DATE; all
 * nullable, texts plain), so that one can be appended to another.
 */
export async function arrowPiece(
	columns: readonly SqlColumn[],
	cells: readonly Cells[]
): Promise<Uint8Array> {
	const arrow = await import('apache-arrow');
	const data = columns.map(({ type }, index) => columnData(arrow, type, cells[index] ?? []));
	const fields = columns.map(
		({ name }, index) => new arrow.Field(name, (data[index] as (typeof data)[0]).type, true)
	);
	const schema = new arrow.Schema(fields);
	const length = cells[0]?.length ?? 0;
	const struct = arrow.makeData({
		type: new arrow.Struct(fields),
		length,
		nullCount: 0,
		children: data
	});
	const table = new arrow.Table(schema, [new arrow.RecordBatch(schema, struct)]);
	return arrow.tableToIPC(table, 'stream');
}
