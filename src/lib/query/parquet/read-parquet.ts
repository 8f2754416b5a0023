import type { SchemaElement } from 'hyparquet';
import { toCell } from '../cell.ts';
import type { Cell } from '../database.ts';
import { checkMetadata, type ExpectedTable } from './check-metadata.ts';
import { readConstants, readMetadata, type Constants } from './read-metadata.ts';
import { decodeColumn } from './decode-column.ts';
import { DecodeError } from './decode-error.ts';

export type ParquetType = 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN' | 'DATE';

/** One column with a cell for every row. */
export interface ParquetColumn {
	name: string;
	type: ParquetType;
	values: Cell[];
}

export interface ParquetTable {
	rows: number;
	columns: ParquetColumn[];
	/** Values of the columns that are the same in every row and therefore left out of the file. */
	constants: Constants;
}

/** What may steer the reading; `columns` limits and orders them. */
export interface ParquetOptions {
	expected?: ExpectedTable;
	columns?: readonly string[];
	/** Told after every row group; what it returns is awaited. */
	onRows?: (loaded: number, total: number) => void | Promise<void>;
}

function typeOf(element: SchemaElement): ParquetType {
	const { type, converted_type: converted, logical_type: logical } = element;
	if (converted === 'DECIMAL') return 'DOUBLE';
	if (converted === 'DATE' || logical?.type === 'DATE') return 'DATE';
	if (type === 'BOOLEAN') return 'BOOLEAN';
	if (type === 'DOUBLE' || type === 'FLOAT') return 'DOUBLE';
	const plain = converted === undefined || /^U?INT_/.test(converted);
	if (type === 'INT32' && plain) return 'INTEGER';
	if (type === 'INT64' && plain) return 'BIGINT';
	if (type === 'BYTE_ARRAY' && converted === 'UTF8') return 'VARCHAR';
	throw new DecodeError(`its column ${element.name} is of type ${converted ?? type}`);
}

/**
 * Makes the decoder give decimals as the whole numbers that are stored, and gives what to divide
 * them by: its own product with 0.1, 0.01 … is inexact.
 */
function takeScale(element: SchemaElement): number {
	if (element.converted_type !== 'DECIMAL') return 1;
	const { type, scale = 0 } = element;
	if (type !== 'INT32' && type !== 'INT64') throw new DecodeError('it holds wide decimals');
	delete element.converted_type;
	delete element.logical_type;
	return 10 ** scale;
}

/** The columns of a Parquet file (flat, zstd or plain); throws `DecodeError`, before it decodes. */
export async function readParquet(
	bytes: Uint8Array,
	options: ParquetOptions = {}
): Promise<ParquetTable> {
	const metadata = readMetadata(bytes);
	checkMetadata(metadata, bytes.byteLength, options.expected);
	const rows = Number(metadata.num_rows);
	const elements = new Map(metadata.schema.slice(1).map((element) => [element.name, element]));
	const columns = (options.columns ?? [...elements.keys()]).map((name): ParquetColumn => {
		const element = elements.get(name);
		if (element === undefined) throw new DecodeError(`it has no column ${name}`);
		return { name, type: typeOf(element), values: new Array<Cell>(rows).fill(null) };
	});
	const scales = columns.map(({ name }) => takeScale(elements.get(name) as SchemaElement));
	let first = 0;
	for (const group of metadata.row_groups) {
		const length = Number(group.num_rows);
		columns.forEach(({ name, type, values }, index) => {
			const kind = type === 'DATE' ? 'date' : 'plain';
			const scale = scales[index] ?? 1;
			let row = first;
			for (const part of decodeColumn(bytes, metadata, group, name)) {
				if (row + part.length > first + length) break;
				for (const value of part) {
					const cell = toCell(value, kind);
					values[row] = scale !== 1 && typeof cell === 'number' ? cell / scale : cell;
					row += 1;
				}
			}
			if (row !== first + length) {
				throw new DecodeError(`its column ${name} holds another number of values than its rows`);
			}
		});
		first += length;
		await options.onRows?.(first, rows);
	}
	return { rows, columns, constants: readConstants(metadata) };
}
