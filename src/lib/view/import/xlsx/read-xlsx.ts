import { buildTable } from '../build-table.ts';
import { ImportError } from '../import-error.ts';
import type { ProblemCounter } from '../import-problem.ts';
import type { ImportedTable, RawGrid } from '../imported-table.ts';
import type { Pace } from '../pace.ts';
import { checkDirectory } from './check-directory.ts';
import { damaged } from './inflate-entry.ts';
import { maybeDirectory, type ZipEntry } from './read-directory.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook, type Workbook } from './read-workbook.ts';
import { findEntry } from './walk-xml.ts';

async function contextOf(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	book: Workbook,
	pace: Pace
): Promise<SheetContext> {
	const { strings, styles, from1904 } = book;
	return {
		strings: strings === null ? [] : await readStrings(bytes, findEntry(entries, strings), pace),
		dates: styles === null ? [] : await readStyles(bytes, findEntry(entries, styles)),
		from1904
	};
}

const filled = (grid: RawGrid): boolean =>
	grid.rows.some((row) => row.some((cell) => cell.trim() !== ''));

/** What is read of an XLSX file: the cells of a sheet as they stand. */
export interface XlsxGrid {
	grid: RawGrid;
	sheet: string;
	sheets: string[];
}

/**
 * The cells of a sheet of an XLSX file: the one that is named, else the first that is not blank. What the archive declares is checked
 * before anything is inflated. Throws `ImportError`.
 */
export async function readXlsxGrid(
	bytes: Uint8Array,
	problems: ProblemCounter,
	options: { pace: Pace; sheet?: string | undefined; typed?: boolean }
): Promise<XlsxGrid> {
	const entries = maybeDirectory(bytes);
	if (!entries) throw damaged('directory');
	checkDirectory(entries);
	const book = await readWorkbook(bytes, entries);
	const sheets = book.sheets.map(({ name }) => name);
	const wanted = options.sheet;
	const tried = book.sheets.filter(({ name }) => wanted === undefined || name === wanted);
	if (tried.length === 0) {
		const message = `The file has no sheet ${wanted ?? 'with cells'}; its sheets are: ${sheets.join(', ')}.`;
		throw new ImportError('no-sheet', message, { sheet: wanted ?? '', sheets: sheets.join(', ') });
	}
	const shared = await contextOf(bytes, entries, book, (done) => options.pace(done * 0.3));
	const context = { ...shared, typed: options.typed ?? false };
	for (const [index, { name, path }] of tried.entries()) {
		const grid = await readSheet(bytes, findEntry(entries, path), context, problems, (done) =>
			options.pace(0.3 + done * 0.7)
		);
		if (!filled(grid) && index < tried.length - 1) continue;
		return { grid, sheet: name, sheets };
	}
	throw new ImportError('no-table', 'The file holds no table: all of its rows are blank.');
}

/** Reads a sheet of an XLSX file as a table of texts. Throws `ImportError`. */
export async function readXlsx(
	bytes: Uint8Array,
	problems: ProblemCounter,
	options: { pace: Pace; sheet?: string | undefined }
): Promise<Omit<ImportedTable, 'problems'>> {
	const { grid, sheet, sheets } = await readXlsxGrid(bytes, problems, options);
	const table = buildTable(grid, problems, { short: false });
	return {
		format: 'xlsx',
		...table,
		sheet,
		sheets,
		encoding: null,
		delimiter: null,
		rejected: []
	};
}
