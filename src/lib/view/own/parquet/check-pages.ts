import { parquetHeader } from 'hyparquet/src/column.js';
import { ImportError } from '../../import/import-error.ts';
import { OWN_LIMITS } from '../own-limits.ts';
import { damagedParquet, parquetBomb } from './check-footer.ts';
import { checkLevels, checkPage, type PageFacts } from './check-page.ts';
import { crc32 } from './crc32.ts';

/** The pages of a column, by where their packed bytes begin in the memory that holds them. */
export type PageMap = ReadonlyMap<number, PageFacts>;

/** What the footer says of a column. */
export interface ColumnFacts {
	name: string;
	rows: number;
	codec: string;
	optional: boolean;
	isBoolean: boolean;
}

/**
 * Walks the pages of a column, before any is unpacked: throws `ImportError` where one declares more than it may, they hold another
 * number of values than the part has rows, or the checksum of one does not fit. Gives the pages, to be checked once they are unpacked.
 */
export function checkPages(bytes: Uint8Array, column: ColumnFacts): PageMap {
	const { name, rows, optional, isBoolean } = column;
	const pages = new Map<number, PageFacts>();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const reader = { view, offset: 0 };
	let values = 0;
	try {
		while (values < rows) {
			if (reader.offset >= bytes.length - 1) {
				throw damagedParquet(`the column ${name} holds ${values} of ${rows} values`);
			}
			const header = parquetHeader(reader);
			const packed = header.compressed_page_size;
			if (!(packed >= 0 && reader.offset + packed <= bytes.length)) {
				throw damagedParquet(`a page of ${name} lies outside its column`);
			}
			if (!(header.uncompressed_page_size >= 0)) {
				throw damagedParquet(`a page of ${name} declares no size`);
			}
			if (header.uncompressed_page_size > OWN_LIMITS.pageBytes) {
				const megabytes = Math.round(header.uncompressed_page_size / 1_000_000);
				throw parquetBomb(`a page of ${name} unpacks to ${megabytes} MB`);
			}
			const { data_page_header: first, data_page_header_v2: second } = header;
			const count = first?.num_values ?? second?.num_values ?? 0;
			const words = header.dictionary_page_header?.num_values ?? 0;
			if (!(count >= 0 && values + count <= rows)) {
				throw damagedParquet(`the column ${name} holds more values than its ${rows} rows`);
			}
			if (!(words >= 0 && words <= header.uncompressed_page_size + 1)) {
				throw damagedParquet(`the dictionary of ${name} declares ${words} values`);
			}
			const page = bytes.subarray(reader.offset, reader.offset + packed);
			if (typeof header.crc === 'number' && crc32(page) !== header.crc >>> 0) {
				throw damagedParquet(`the checksum of a page of ${name} does not fit`);
			}
			const facts: PageFacts = { header, optional, isBoolean, name };
			let start = bytes.byteOffset + reader.offset;
			let plain = column.codec === 'UNCOMPRESSED';
			let held = page;
			if (second) {
				checkLevels(page, facts);
				const levels = second.definition_levels_byte_length + second.repetition_levels_byte_length;
				start += levels;
				held = page.subarray(levels);
				plain ||= !second.is_compressed;
			}
			if (plain) checkPage(held, facts);
			else pages.set(start, facts);
			reader.offset += packed;
			values += count;
		}
		return pages;
	} catch (cause) {
		throw cause instanceof ImportError
			? cause
			: damagedParquet(`the pages of ${name} cannot be read`, cause);
	}
}
