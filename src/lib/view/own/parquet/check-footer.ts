import type { FileMetaData } from 'hyparquet';
import { ImportError } from '../../import/import-error.ts';
import { refuseWide } from '../../import/refuse-wide.ts';
import { OWN_LIMITS } from '../own-limits.ts';

const CODECS: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD']);
/** Bytes that a column may unpack to for each of its own: runs of one value shrink as well as they can. */
const RATIO = 5000;
const RATIO_FREE = 64_000_000;

/** An `ImportError` of a Parquet file that is not what it declares. */
export function damagedParquet(reason: string, cause?: unknown): ImportError {
	const message = `The Parquet file is damaged or not complete: ${reason}. Download or write it anew.`;
	return new ImportError('parquet', message, { reason }, cause);
}

/** An `ImportError` of a Parquet file that declares too much. */
export function parquetBomb(reason: string): ImportError {
	const message = `The Parquet file declares more than can be held: ${reason}. Cut it into several files, or keep the rows and columns that you need.`;
	return new ImportError('parquet-bomb', message, { reason });
}

/** Where a column of a row group starts and ends in the file. */
export function chunkRange(chunk: {
	dictionary_page_offset?: bigint | undefined;
	data_page_offset: bigint;
	total_compressed_size: bigint;
}): [start: number, end: number] {
	const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
	return [start, start + Number(chunk.total_compressed_size)];
}

function checkRows(metadata: FileMetaData): number {
	const rows = Number(metadata.num_rows);
	const leaves = metadata.schema.filter(({ num_children }) => !num_children).length;
	refuseWide(leaves);
	if (!Number.isSafeInteger(rows) || rows < 0) throw damagedParquet(`it declares ${rows} rows`);
	if (rows > OWN_LIMITS.rows || rows * leaves > OWN_LIMITS.cells) {
		throw parquetBomb(`${rows} rows and ${leaves} columns`);
	}
	return rows;
}

/**
 * Throws `ImportError` where the footer of a Parquet file of so many bytes declares more than the file can hold or than can be
 * held, parts that lie outside of it, or a compression that is not read; nothing is decoded before.
 */
export function checkFooter(metadata: FileMetaData, bytes: number): void {
	const rows = checkRows(metadata);
	let counted = 0;
	for (const group of metadata.row_groups) {
		const length = Number(group.num_rows);
		if (!(length >= 0)) throw damagedParquet(`a part declares ${length} rows`);
		counted += length;
		for (const { meta_data: chunk, file_path } of group.columns) {
			if (file_path) throw damagedParquet('its columns lie in other files');
			if (!chunk) {
				throw new ImportError(
					'parquet-encrypted',
					'The Parquet file is encrypted: write it without encryption.'
				);
			}
			const name = chunk.path_in_schema.join('.');
			if (!CODECS.has(chunk.codec)) {
				const message = `The Parquet file is compressed with ${chunk.codec}, which is not read. What is read: none, Snappy, GZIP, ZSTD.`;
				throw new ImportError('parquet-codec', message, { codec: chunk.codec });
			}
			const [start, end] = chunkRange(chunk);
			if (!(start >= 4 && end >= start && end <= bytes)) {
				throw damagedParquet(`the column ${name} lies outside the file`);
			}
			const unpacked = Number(chunk.total_uncompressed_size);
			const packed = Math.max(1, end - start);
			if (
				!(unpacked <= OWN_LIMITS.chunkBytes) ||
				(unpacked > RATIO_FREE && unpacked > RATIO * packed)
			) {
				throw parquetBomb(`the column ${name} unpacks to ${Math.round(unpacked / 1_000_000)} MB`);
			}
		}
	}
	if (counted !== rows) throw damagedParquet(`its parts hold ${counted} of ${rows} rows`);
}
