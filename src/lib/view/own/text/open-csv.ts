import { findHeader } from '../../import/find-header.ts';
import { guessDelimiter } from '../../import/guess-delimiter.ts';
import { ImportError } from '../../import/import-error.ts';
import type { ProblemCounter } from '../../import/import-problem.ts';
import type { Pace } from '../../import/pace.ts';
import { loadPapa } from '../../import/papa.ts';
import { refuseWide } from '../../import/refuse-wide.ts';
import { batchRows, OWN_LIMITS } from '../own-limits.ts';
import type { RawBatch, RawRows } from '../raw-rows.ts';
import { CsvRecords } from './csv-records.ts';
import { detectEncoding } from './detect-encoding.ts';
import { textPieces } from './text-pieces.ts';

const SEPARATOR_LINE = /^sep=([,;\t|])\n/i;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function widthOf(row: readonly string[]): number {
	let width = row.length;
	while (width > 0 && row[width - 1]?.trim() === '') width--;
	return width;
}

/** Throws `ImportError` ('cell-too-long') where a cell holds more than a table's cell may. */
export function refuseLong(row: readonly unknown[], number: number): void {
	const limit = OWN_LIMITS.cellLength;
	if (!row.some((cell) => typeof cell === 'string' && cell.length > limit)) return;
	const message = `A cell of row ${number} has more than ${limit} characters: this is no table of figures.`;
	throw new ImportError('cell-too-long', message, { row: number, limit });
}

/** Throws `ImportError` ('too-many-rows'). */
export function refuseMany(rows: number, limit: number): void {
	if (rows <= limit) return;
	const message = `The file has more than ${limit} rows: cut it into several files.`;
	throw new ImportError('too-many-rows', message, { limit });
}

/** Opens a CSV file of any length: its encoding, delimiter and header are found, its rows are read in pieces. Throws `ImportError`. */
export async function openCsv(
	file: Blob,
	problems: ProblemCounter,
	options: { pace: Pace; delimiter?: string | undefined }
): Promise<RawRows> {
	const papa = await loadPapa();
	const encoding = await detectEncoding(file, problems, options.pace);
	let head = '';
	for await (const { text } of textPieces(file, encoding)) {
		head += text;
		if (head.length > 400_000) break;
	}
	const told = SEPARATOR_LINE.exec(head);
	if (told) head = head.slice(told[0].length);
	const delimiter = options.delimiter ?? told?.[1] ?? guessDelimiter(papa, head);
	const sample = new CsvRecords(papa, delimiter, null);
	const first = sample.write(head);
	const opening = first.length > 0 ? first : sample.end();
	const at = findHeader(opening);
	if (at < 0) {
		throw new ImportError('no-table', 'The file holds no table: all of its rows are blank.');
	}
	const header = (opening[at] ?? []).slice(0, widthOf(opening[at] ?? []));
	refuseWide(header.length);
	const shift = told ? 2 : 1;

	async function* read(pace: Pace, counter: ProblemCounter | null): AsyncGenerator<RawBatch> {
		const records = new CsvRecords(papa, delimiter, counter);
		const most = batchRows(header.length);
		let skip = told?.[0].length ?? 0;
		let index = -1;
		let kept = 0;
		let batch: RawBatch = { rows: [], numbers: [] };
		let blanks: number[] = [];
		const take = (rows: readonly string[][]): void => {
			for (const row of rows) {
				index += 1;
				const number = index + shift;
				if (index === at) continue;
				if (isBlank(row)) {
					blanks.push(number);
					continue;
				}
				// The end of the last line makes no row.
				for (const blank of blanks) counter?.add('blank-rows', { row: blank });
				blanks = [];
				if (index < at) {
					counter?.add('rows-above-header', { row: number });
					continue;
				}
				const reach = widthOf(row);
				refuseWide(reach);
				refuseLong(row, number);
				if (reach > header.length) counter?.add('long-rows', { row: number });
				else if (row.length < header.length) counter?.add('short-rows', { row: number });
				kept += 1;
				batch.rows.push(row);
				batch.numbers.push(number);
			}
			refuseMany(kept, OWN_LIMITS.rows);
		};
		for await (const piece of textPieces(file, encoding)) {
			const dropped = Math.min(skip, piece.text.length);
			skip -= dropped;
			take(records.write(piece.text.slice(dropped)));
			await pace(piece.read / Math.max(1, file.size));
			if (batch.rows.length < most) continue;
			yield batch;
			batch = { rows: [], numbers: [] };
		}
		take(records.end());
		if (batch.rows.length > 0) yield batch;
	}
	return {
		format: 'csv',
		version: null,
		header,
		typed: false,
		sheet: null,
		sheets: [],
		encoding: encoding.encoding,
		delimiter,
		read
	};
}
