import type { FileMetaData } from 'hyparquet';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { ImportError } from '../../import/import-error.ts';
import type { ProblemCounter } from '../../import/import-problem.ts';
import { nameColumns } from '../../import/name-columns.ts';
import type { Pace } from '../../import/pace.ts';
import { findKeys, mayBeKey, type AreaIndex, type KeyColumn } from '../keys/find-keys.ts';
import { withArea } from '../keys/with-area.ts';
import { OWN_LIMITS } from '../own-limits.ts';
import { columnNames } from '../own-names.ts';
import type { OwnReading } from '../own-reading.ts';
import type { OwnCell, OwnColumn } from '../own-table.ts';
import { ColumnSurvey } from '../text/column-survey.ts';
import { checkFooter, damagedParquet, parquetBomb } from './check-footer.ts';
import { columnKind } from './column-kind.ts';
import { parquetBatches, type ParquetColumnRead } from './parquet-batches.ts';

const PREVIEW = 10;
const still: Pace = () => Promise.resolve();

/** The footer of a Parquet file, its length checked before it is read. Throws `ImportError`. */
async function footerOf(file: Blob): Promise<FileMetaData> {
	const tail = new DataView(await file.slice(-8).arrayBuffer());
	if (file.size < 12 || tail.byteLength < 8) throw damagedParquet('it is cut off');
	const magic = tail.getUint32(4, true);
	if (magic === 0x45524150) {
		const message = 'The Parquet file is encrypted: write it without encryption.';
		throw new ImportError('parquet-encrypted', message);
	}
	if (magic !== 0x31524150) throw damagedParquet('its end is missing');
	const length = tail.getUint32(0, true);
	if (length > OWN_LIMITS.footerBytes) {
		throw parquetBomb(`a footer of ${Math.round(length / 1_000_000)} MB`);
	}
	if (length + 12 > file.size) throw damagedParquet('its footer is longer than the file');
	try {
		return parquetMetadata(await file.slice(-(length + 8)).arrayBuffer(), { geoparquet: false });
	} catch (cause) {
		throw damagedParquet('its footer cannot be read', cause);
	}
}

/** The top columns of a schema: names of those that are nested are given apart. */
function topColumns(metadata: FileMetaData): { read: ParquetColumnRead[]; left: string[] } {
	const { schema } = metadata;
	const read: ParquetColumnRead[] = [];
	const left: string[] = [];
	let at = 1;
	const skip = (): void => {
		const children = schema[at]?.num_children ?? 0;
		at += 1;
		for (let child = 0; child < children && at < schema.length; child++) skip();
	};
	while (at < schema.length) {
		const element = schema[at];
		if (!element) break;
		const kind = columnKind(element);
		if (kind) read.push({ path: element.name, kind });
		else left.push(element.name);
		skip();
	}
	return { read, left };
}

/** The different values of columns that may be keys; the others have none. */
async function keyValues(
	file: Blob,
	metadata: FileMetaData,
	columns: readonly ParquetColumnRead[],
	names: readonly string[],
	pace: Pace
): Promise<(ReadonlyMap<string, number> | null)[]> {
	const surveys = new Map<number, ColumnSurvey>();
	for (const [index, { kind }] of columns.entries()) {
		if (kind.type === 'VARCHAR' || (kind.type === 'BIGINT' && mayBeKey(names[index] ?? ''))) {
			surveys.set(index, new ColumnSurvey());
		}
	}
	const asked = [...surveys.keys()];
	for await (const batch of parquetBatches(
		file,
		metadata,
		asked.map((index) => columns[index] as ParquetColumnRead),
		pace
	)) {
		for (const [position, index] of asked.entries()) {
			const survey = surveys.get(index);
			if (!survey?.values) continue;
			for (const cell of batch[position] ?? []) {
				if (cell !== null && cell !== '') survey.keep(String(cell));
			}
		}
		if (![...surveys.values()].some(({ values }) => values !== null)) break;
	}
	return columns.map((_, index) => surveys.get(index)?.values ?? null);
}

/**
 * Reads a Parquet file of any length: its footer is checked against the real bytes, then its rows are read part by part. Columns that
 * are nested are left out and named. Throws `ImportError`.
 */
export async function readParquetFile(
	file: Blob,
	index: AreaIndex,
	problems: ProblemCounter,
	pace: Pace
): Promise<OwnReading> {
	const metadata = await footerOf(file);
	checkFooter(metadata, file.size);
	const { read, left } = topColumns(metadata);
	for (const name of left) problems.add('columns-left-out', { name });
	if (read.length === 0) throw new ImportError('no-table', 'The file holds no table.');
	const given = nameColumns(
		read.map(({ path }) => path),
		read.length,
		problems
	);
	const names = columnNames(given);
	const values = await keyValues(file, metadata, read, names, pace);
	const columns = read.map(({ kind }, at): OwnColumn & KeyColumn => ({
		name: names[at] ?? '',
		given: given[at] ?? '',
		type: kind.type,
		readings: [],
		values: values[at] ?? null
	}));
	const keys = findKeys(columns, index);
	const added = withArea(columns, keys.area, index);
	const preview: OwnCell[][] = [];
	for await (const batch of added.batches(parquetBatches(file, metadata, read, still))) {
		for (let row = 0; row < Math.min(PREVIEW, batch[0]?.length ?? 0); row++) {
			preview.push(batch.map((cells) => cells[row] ?? null));
		}
		break;
	}
	return {
		summary: {
			format: 'parquet',
			version: null,
			columns: added.columns,
			rows: Number(metadata.num_rows),
			problems: problems.list(),
			codes: [],
			keys,
			preview,
			sheet: null,
			sheets: [],
			encoding: null,
			delimiter: null,
			marks: false
		},
		batches: (own) => added.batches(parquetBatches(file, metadata, read, own))
	};
}
