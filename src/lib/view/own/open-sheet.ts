import type { ProblemCounter } from '../import/import-problem.ts';
import type { Pace } from '../import/pace.ts';
import { readXlsxGrid } from '../import/xlsx/read-xlsx.ts';
import { findHeader } from '../import/find-header.ts';
import { ImportError } from '../import/import-error.ts';
import { batchRows } from './own-limits.ts';
import type { RawBatch, RawCell, RawRows } from './raw-rows.ts';

/** A cell of a sheet by its kind: `n` number, `b` truth value, else text; a number of many digits stays text. */
function typedCell(text: string, kind: string | undefined): RawCell {
	if (text === '') return null;
	if (kind === 'b') return text === 'TRUE';
	if (kind !== 'n') return text;
	const number = Number(text);
	return Number.isFinite(number) ? number : text;
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Opens a sheet of an XLSX file: the one that is named, else the first with cells. Throws `ImportError`. */
export async function openSheet(
	file: Blob,
	problems: ProblemCounter,
	options: { pace: Pace; sheet?: string | undefined }
): Promise<RawRows> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { grid, sheet, sheets } = await readXlsxGrid(bytes, problems, { ...options, typed: true });
	const { rows, numbers, kinds = [] } = grid;
	const at = findHeader(rows);
	if (at < 0) {
		throw new ImportError('no-table', 'The file holds no table: all of its rows are blank.');
	}
	const header = [...(rows[at] ?? [])];
	while (header.at(-1)?.trim() === '') header.pop();

	async function* read(pace: Pace, counter: ProblemCounter | null): AsyncGenerator<RawBatch> {
		const most = batchRows(header.length);
		let batch: RawBatch = { rows: [], numbers: [] };
		for (const [index, row] of rows.entries()) {
			const number = numbers[index] ?? index + 1;
			if (index === at) continue;
			if (isBlank(row)) {
				if (index < rows.length - 1) counter?.add('blank-rows', { row: number });
				continue;
			}
			if (index < at) {
				counter?.add('rows-above-header', { row: number });
				continue;
			}
			const cells = row.map((cell, column) => typedCell(cell, kinds[index]?.[column]));
			while (cells.length > header.length && cells.at(-1) === null) cells.pop();
			if (cells.length > header.length) counter?.add('long-rows', { row: number });
			batch.rows.push(cells);
			batch.numbers.push(number);
			if (batch.rows.length < most) continue;
			yield batch;
			batch = { rows: [], numbers: [] };
			await pace(index / rows.length);
		}
		if (batch.rows.length > 0) yield batch;
	}
	return {
		format: 'xlsx',
		version: null,
		header,
		typed: true,
		sheet,
		sheets,
		encoding: null,
		delimiter: null,
		read
	};
}
