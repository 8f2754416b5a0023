import type { FileMetaData } from 'hyparquet';
import type { Pace } from '../../import/pace.ts';
import { batchRows } from '../own-limits.ts';
import type { OwnBatch } from '../own-table.ts';
import { checkPages } from './check-pages.ts';
import { chunkRange, damagedParquet } from './check-footer.ts';
import type { ParquetColumnKind } from './column-kind.ts';
import { readSlice } from './read-slice.ts';

/** A column that is read, by its name in the file. */
export interface ParquetColumnRead {
	path: string;
	kind: ParquetColumnKind;
}

/** Cells that are decoded at once where a row group is small. */
const AT_ONCE = 3_000_000;

/** The cells of the columns asked for, row group by row group and in slices of large ones, each page checked before it is unpacked. Throws `ImportError`. */
export async function* parquetBatches(
	file: Blob,
	metadata: FileMetaData,
	columns: readonly ParquetColumnRead[],
	pace: Pace
): AsyncGenerator<OwnBatch> {
	const total = Math.max(1, Number(metadata.num_rows));
	let before = 0;
	for (const group of metadata.row_groups) {
		const rows = Number(group.num_rows);
		if (rows === 0) continue;
		const chunks: { bytes: Uint8Array; read: (start: number, end: number) => OwnBatch[number] }[] =
			[];
		for (const { path, kind } of columns) {
			const chunk = group.columns.find(
				({ meta_data }) =>
					meta_data?.path_in_schema.length === 1 && meta_data.path_in_schema[0] === path
			)?.meta_data;
			if (!chunk) throw damagedParquet(`a part has no column ${path}`);
			const [start, end] = chunkRange(chunk);
			const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
			const pages = checkPages(bytes, {
				name: path,
				rows,
				codec: chunk.codec,
				optional: kind.element.repetition_type !== 'REQUIRED',
				isBoolean: chunk.type === 'BOOLEAN'
			});
			await pace(before / total);
			chunks.push({
				bytes,
				read: (from, to) =>
					readSlice(bytes, metadata, chunk, kind, { start: from, end: to, rows, pages })
			});
		}
		const step = rows * columns.length <= AT_ONCE ? rows : batchRows(columns.length);
		for (let start = 0; start < rows; start += step) {
			const end = Math.min(rows, start + step);
			const batch: OwnBatch = [];
			for (const { read } of chunks) {
				batch.push(read(start, end));
				await pace((before + start) / total);
			}
			yield batch;
		}
		before += rows;
	}
}
