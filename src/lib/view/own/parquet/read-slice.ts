import type { ColumnMetaData, FileMetaData } from 'hyparquet';
import { readColumn } from 'hyparquet/src/column.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { getSchemaPath } from 'hyparquet/src/schema.js';
import { ImportError } from '../../import/import-error.ts';
import type { OwnCell } from '../own-table.ts';
import { damagedParquet } from './check-footer.ts';
import { isoTime, type ParquetColumnKind } from './column-kind.ts';
import type { PageMap } from './check-pages.ts';
import { checkedUnpack } from './unpack.ts';

const PARSERS = {
	...DEFAULT_PARSERS,
	timestampFromNanoseconds: (nanoseconds: bigint) => isoTime(nanoseconds, 1_000_000_000n, false)
};

/** Rows of a row group: from `start` up to `end`, of `rows`. */
export interface GroupSlice {
	start: number;
	end: number;
	rows: number;
	/** The pages of the column, as they were found before. */
	pages: PageMap;
}

/** The cells of a column in a slice of a row group, from the bytes of its chunk. Throws `ImportError`. */
export function readSlice(
	bytes: Uint8Array,
	metadata: FileMetaData,
	chunk: ColumnMetaData,
	kind: ParquetColumnKind,
	slice: GroupSlice
): OwnCell[] {
	const name = chunk.path_in_schema[0] ?? '';
	const { start, end, rows } = slice;
	const cells = new Array<OwnCell>(end - start);
	let filled = 0;
	try {
		const schemaPath = getSchemaPath(metadata.schema, chunk.path_in_schema);
		const { data, skipped } = readColumn(
			{ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 },
			{ groupStart: 0, selectStart: start, selectEnd: end, groupRows: rows },
			{
				pathInSchema: chunk.path_in_schema,
				type: chunk.type,
				codec: chunk.codec,
				element: kind.element,
				schemaPath,
				compressors: checkedUnpack(slice.pages),
				parsers: PARSERS
			}
		);
		let row = skipped;
		for (const part of data) {
			const from = Math.max(0, start - row);
			const to = Math.min(part.length, end - row);
			for (let index = from; index < to; index++) {
				const value: unknown = part[index];
				if (value === undefined) throw damagedParquet(`a value of ${name} is in no dictionary`);
				cells[row + index - start] = kind.toCell(value);
				filled += 1;
			}
			row += part.length;
		}
	} catch (cause) {
		if (cause instanceof ImportError) throw cause;
		throw damagedParquet(`the pages of ${name} cannot be unpacked`, cause);
	}
	if (filled !== end - start) {
		throw damagedParquet(`the column ${name} holds another number of values than its rows`);
	}
	return cells;
}
