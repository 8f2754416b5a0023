import type { FileMetaData } from 'hyparquet';
import { columnRange } from './decode-column.ts';
import { DecodeError } from './decode-error.ts';

/** The most that a file may declare: rows, cells in all, bytes of a column chunk unpacked. */
const ROWS = 20_000_000;
const CELLS = 400_000_000;
const CHUNK_BYTES = 512_000_000;

/** What a file must hold, as its manifest says. */
export interface ExpectedTable {
	rows?: number;
	/** The names, in any order; the file may hold no others. */
	columns?: readonly string[];
}

/** Throws a `DecodeError` where a footer declares more than the file can hold or should hold. */
export function checkMetadata(
	metadata: FileMetaData,
	bytes: number,
	expected: ExpectedTable = {}
): void {
	const rows = Number(metadata.num_rows);
	const names = metadata.schema.slice(1).map((element) => element.name);
	if (metadata.schema.slice(1).some((element) => element.num_children !== undefined)) {
		throw new DecodeError('it holds nested columns');
	}
	if (!Number.isSafeInteger(rows) || rows < 0 || rows > ROWS || rows * names.length > CELLS) {
		throw new DecodeError(`it declares ${metadata.num_rows} rows`);
	}
	if (expected.rows !== undefined && rows !== expected.rows) {
		throw new DecodeError(`it declares ${rows} rows instead of ${expected.rows}`);
	}
	if (expected.columns !== undefined) {
		const wanted = new Set(expected.columns);
		if (names.length !== wanted.size || names.some((name) => !wanted.has(name))) {
			throw new DecodeError(`its columns are ${names.join(', ')}`);
		}
	}
	let counted = 0;
	for (const group of metadata.row_groups) {
		counted += Number(group.num_rows);
		for (const { meta_data: chunk } of group.columns) {
			if (chunk === undefined) throw new DecodeError('a column has no description');
			const [start, end] = columnRange(chunk);
			if (!(start >= 4 && end >= start && end <= bytes)) {
				throw new DecodeError('a column lies outside the file');
			}
			if (Number(chunk.num_values) !== Number(group.num_rows)) {
				throw new DecodeError('a column declares another number of values than its rows');
			}
			if (!(Number(chunk.total_uncompressed_size) <= CHUNK_BYTES)) {
				throw new DecodeError('a column declares too many bytes');
			}
		}
	}
	if (counted !== rows)
		throw new DecodeError(`its parts declare ${counted} rows instead of ${rows}`);
}
