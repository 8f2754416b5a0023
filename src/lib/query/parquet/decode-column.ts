import { decompress } from 'fzstd';
import type { ColumnMetaData, DecodedArray, FileMetaData, RowGroup } from 'hyparquet';
import { readColumn } from 'hyparquet/src/column.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { getSchemaPath } from 'hyparquet/src/schema.js';
import { DecodeError } from './decode-error.ts';

/** The most bytes that one page may unpack to. */
const PAGE_BYTES = 64_000_000;

const PARSERS = { ...DEFAULT_PARSERS, dateFromDays: (days: number) => new Date(days * 86_400_000) };

function unpack(input: Uint8Array, length: number): Uint8Array {
	if (!(length <= PAGE_BYTES)) throw new DecodeError(`a page declares ${length} bytes`);
	return decompress(input, new Uint8Array(length));
}

/** Where a column of a row group starts and ends in the file. */
export function columnRange(chunk: ColumnMetaData): [start: number, end: number] {
	const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
	return [start, start + Number(chunk.total_compressed_size)];
}

/**
 * The values of a column in a row group, page by page; throws `DecodeError`. It calls the decoder's
 * innermost function, because the public one brings filters and plans of a third of its weight.
 */
export function decodeColumn(
	bytes: Uint8Array,
	metadata: FileMetaData,
	group: RowGroup,
	name: string
): DecodedArray[] {
	const chunk = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name);
	const column = chunk?.meta_data;
	const schemaPath = getSchemaPath(metadata.schema, [name]);
	const element = schemaPath.at(-1)?.element;
	if (column === undefined || element === undefined) throw new DecodeError(`it has no ${name}`);
	const [start, end] = columnRange(column);
	const groupRows = Number(group.num_rows);
	try {
		const { data } = readColumn(
			{ view: new DataView(bytes.buffer, bytes.byteOffset + start, end - start), offset: 0 },
			{ groupStart: 0, selectStart: 0, selectEnd: groupRows, groupRows },
			{
				pathInSchema: [name],
				type: column.type,
				codec: column.codec,
				element,
				schemaPath,
				compressors: { ZSTD: unpack },
				parsers: PARSERS
			}
		);
		return data;
	} catch (cause) {
		throw cause instanceof DecodeError ? cause : new DecodeError('its pages are damaged', cause);
	}
}
