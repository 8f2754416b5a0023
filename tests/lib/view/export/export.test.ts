import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import {
	csvCell,
	exportCsv,
	exportFile,
	readCsvText,
	type ExportCell,
	type ExportTable
} from '#lib/view/index.ts';
import { FORMULAS } from './formulas.ts';
import { ABOUT, COLUMNS, tableOf } from './table.ts';

const QUERY = 'line=C2&from=2015&q=%3D1%2B1';
const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }).filter((each) => each.isWellFormed()),
	fc.constantFrom(...FORMULAS, '', '-1.5', 'a;b', 'a\\;b', ';', '"', 'C’est «\u202fvrai\u202f»')
);
const or = (cell: fc.Arbitrary<ExportCell>) => fc.option(cell, { nil: null });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
const rowsOf = (word: fc.Arbitrary<string>): fc.Arbitrary<ExportCell[][]> =>
	fc.array(
		fc.tuple(
			or(word),
			or(fc.maxSafeInteger()),
			or(number),
			or(fc.boolean()),
			or(fc.array(word.filter((each) => each !== '')))
		),
		{ maxLength: 12 }
	);

/** What JSON.parse, hyparquet or a sheet give back of a list cell that was joined. */
const split = (joined: string): string[] =>
	(joined.match(/(?:[^;\\]|\\[\s\S])+/g) ?? []).map((part) => part.replace(/\\([\s\S])/g, '$1'));

function readCell(read: string | null, type: string): ExportCell {
	if (type === 'integer' || type === 'number') return read ? Number(read) : null;
	if (type === 'boolean') return read ? read === 'true' : null;
	return read === null ? null : type === 'list' ? split(read) : read;
}

const readCsv = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' });

describe('exportCsv', () => {
	it('has a head, a row per row, and the filters in the last column', () => {
		const rows = [
			['WB-1', 2015, -1.5, true, ['C2', 'C7-eGOV']],
			[null, null, null, null, null]
		];
		expect(exportCsv(tableOf(rows))).toBe(
			[
				'activity,start_year,amount,in_matrix,lines,selection',
				`WB-1,2015,-1.5,true,C2;C7-eGOV,${QUERY}`,
				`,,,,,${QUERY}`,
				''
			].join('\r\n')
		);
	});

	it('leaves the last column empty where nothing was filtered', () => {
		const table = {
			...tableOf([['a', 1, 2, false, []]]),
			about: { ...ABOUT, address: 'https://example.org/a/' }
		};
		expect(exportCsv(table).split('\r\n')[1]).toBe('a,1,2,false,,');
	});

	it('gives back every cell', () => {
		fc.assert(
			fc.property(rowsOf(text), (rows) => {
				const [head, ...read] = readCsv(exportCsv(tableOf(rows)));
				expect(head).toEqual([...COLUMNS.map(({ name }) => name), 'selection']);
				const cells = read.map((row) =>
					COLUMNS.map(({ type }, place) => readCell(readCsvText(row[place] ?? ''), type))
				);
				const empty = rows.map((row) =>
					row.map((cell, place) => {
						const type = COLUMNS[place]?.type;
						return cell ?? (type === 'text' ? '' : type === 'list' ? [] : null);
					})
				);
				expect(cells).toEqual(empty);
				for (const row of read) expect(row.at(-1)).toBe(QUERY);
			})
		);
	});

	it('lets no spreadsheet run a text, of 576 that try', () => {
		expect(new Set(FORMULAS).size).toBe(576);
		for (const formula of FORMULAS) {
			const table = tableOf([[formula, -1, -1.5, true, [formula, 'C2']]]);
			const row = readCsv(exportCsv(table))[1] ?? [];
			expect(row[0]).toBe(`'${formula}`);
			expect(row[4]?.startsWith("'")).toBe(true);
			expect(row.slice(1, 3)).toEqual(['-1', '-1.5']);
			expect(readCsvText(row[0] ?? '')).toBe(formula);
		}
	});

	it('leaves other text alone', () => {
		for (const plain of ["it's", 'e-Health', "'tis", 'a=b', ' a', '1-2']) {
			expect(csvCell(plain)).toBe(plain);
			expect(readCsvText(plain)).toBe(plain);
		}
	});

	it('refuses a cell of another type, a short row, and a column named twice', () => {
		expect(() => exportCsv(tableOf([['a', 1.5, 2, true, []]]))).toThrow(
			'row 0, column start_year: 1.5 is no integer'
		);
		expect(() => exportCsv(tableOf([['a', 1, NaN, true, []]]))).toThrow('column amount');
		expect(() => exportCsv(tableOf([['a']]))).toThrow('row 0 has 1 cells');
		const twice = [...COLUMNS, ...COLUMNS];
		expect(() => exportCsv({ columns: twice, rows: [], about: ABOUT })).toThrow(
			'activity is taken'
		);
	});
});

const bytesOf = async (table: ExportTable, format: 'parquet' | 'xlsx' | 'json') =>
	(await exportFile(table, format, 'en')).arrayBuffer();

describe('exportFile as JSON', () => {
	it('gives back every cell and what it is about', async () => {
		await fc.assert(
			fc.asyncProperty(rowsOf(text), async (rows) => {
				const blob = await exportFile(tableOf(rows), 'json', 'fr');
				expect(JSON.parse(await blob.text())).toEqual({ about: ABOUT, columns: COLUMNS, rows });
			})
		);
	});
});

describe('exportFile as Parquet', () => {
	it('gives back every cell', async () => {
		await fc.assert(
			fc.asyncProperty(rowsOf(text), async (rows) => {
				const read = await parquetReadObjects({ file: await bytesOf(tableOf(rows), 'parquet') });
				const cells = read.map((row) =>
					COLUMNS.map(({ name }): ExportCell => {
						const cell = row[name] as ExportCell | bigint | undefined;
						return typeof cell === 'bigint' ? Number(cell) : (cell ?? null);
					})
				);
				expect(cells).toEqual(rows);
			})
		);
	});

	it('says in its metadata what it holds', async () => {
		const metadata = parquetMetadata(await bytesOf(tableOf([]), 'parquet'));
		const said = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value]));
		expect(said.get('title')).toBe(ABOUT.title);
		expect(said.get('address')).toBe(ABOUT.address);
		expect(said.get('accessed')).toBe('2026-11-27');
		for (const key of ['filters', 'sources', 'notes'] as const) {
			expect(JSON.parse(said.get(key) ?? '')).toEqual(ABOUT[key]);
		}
		expect(JSON.parse(said.get('columns') ?? '')).toMatchObject({ amount: 'In US dollars' });
	});
});

describe('exportFile as XLSX', () => {
	const word = fc.oneof(
		fc.string({ unit: 'grapheme-ascii' }),
		fc.constantFrom(...FORMULAS.filter((each) => !/[\r\0]/.test(each)), ' a ', '<b>&amp;')
	);
	const readBook = async (table: ExportTable) =>
		readSheets(await exportFile(table, 'xlsx', 'en'), { trim: false });

	it('gives back every cell, texts as texts and numbers as numbers', async () => {
		await fc.assert(
			fc.asyncProperty(rowsOf(word), async (rows) => {
				const [first] = await readBook(tableOf(rows));
				const [head, ...read] = first?.data ?? [];
				expect(head).toEqual(COLUMNS.map(({ name }) => name));
				const cells = rows.map((_row, index) =>
					COLUMNS.map(({ type }, place) => {
						const cell = (read[index]?.[place] ?? null) as ExportCell;
						return type === 'list' && typeof cell === 'string' ? split(cell) : cell;
					})
				);
				const held = rows.map((row) =>
					row.map((cell) =>
						cell === '' || (Array.isArray(cell) && cell.length === 0) ? null : cell
					)
				);
				expect(cells).toEqual(held);
			}),
			{ numRuns: 40 }
		);
	});

	it('says on a second sheet what it holds', async () => {
		const [, about] = await readBook(tableOf([['a', 1, 2, true, ['C2']]]));
		expect(about?.sheet).toBe('About');
		const rows = about?.data.map((row) => row.filter((cell) => cell !== null)) ?? [];
		expect(rows[0]).toEqual([ABOUT.title]);
		expect(rows).toContainEqual(['Action line', 'C2 Infrastructure']);
		expect(rows).toContainEqual(['Address', ABOUT.address]);
		expect(rows).toContainEqual(['=not a formula']);
		expect(rows).toContainEqual(Object.values(ABOUT.sources[0] ?? {}));
		expect(rows).toContainEqual(['amount', 'In US dollars', 'number']);
	});
});
