import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { readTable } from '../../../../src/lib/view/import/read-table.ts';
import { makeWorkbook, makeZip } from './make-zip.ts';

type Value = string | number | boolean | Date | null;

const bytesOf = async (rows: Value[][]): Promise<Uint8Array> =>
	new Uint8Array(
		await writeXlsx(
			rows.map((row) =>
				row.map((value) =>
					value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value
				)
			)
		).toBuffer()
	);
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const head = row(1, '<c r="A1" t="str"><v>Title</v></c><c r="B1" t="str"><v>When</v></c>');

const text = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
	.map((s) => s.replace(/\p{Cc}|\p{Cn}|_x/gu, 'x'))
	// The writer keeps texts in an object and takes its inherited names for known texts.
	.filter((s) => s.trim() !== '' && !(s in {}));
const day = fc
	.integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
	.map((days) => new Date(days * 86_400_000));
const value: fc.Arbitrary<Value> = fc.oneof(
	text,
	fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
	fc.boolean(),
	day,
	fc.constant(null)
);
const asText = (each: Value): string => {
	if (each === null) return '';
	if (each instanceof Date) return each.toISOString().slice(0, 10);
	return typeof each === 'boolean' ? String(each).toUpperCase() : String(each);
};

describe('an XLSX file', () => {
	it('gives back any table: texts, numbers, truth values and dates without loss', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc
						.array(value, { minLength: 3, maxLength: 3 })
						.filter((cells) => cells.some((c) => c !== null)),
					{ minLength: 1, maxLength: 6 }
				),
				async (rows) => {
					const bytes = await bytesOf([['Title', 'Year', 'Country'], ...rows]);
					const found = await readTable(bytes, 'a.xlsx');
					expect(found.header).toEqual(['Title', 'Year', 'Country']);
					const numbers = (cells: string[]): (string | number)[] =>
						cells.map((cell) =>
							cell !== '' && String(Number(cell)) === cell ? Number(cell) : cell
						);
					expect(found.rows.map(numbers)).toEqual(rows.map((cells) => numbers(cells.map(asText))));
				}
			),
			{ numRuns: 60 }
		);
	});

	it('reads a published workbook as another reader does', async () => {
		const file = 'tests/golden/import/two-sheets.xlsx';
		const bytes = new Uint8Array(readFileSync(file));
		const found = await readTable(bytes, file, { sheet: 'Data' });
		const other = (await readSheet(file, 'Data')) as Value[][];
		expect(found.sheets).toEqual(['Cover', 'Data']);
		expect([found.header, ...found.rows]).toEqual(other.map((cells) => cells.map(asText)));
		expect((await readTable(bytes, file)).sheet).toBe('Cover');
	});

	it('takes dates by their format and keeps long numbers', async () => {
		const cells = [
			'<c r="A2"><v>12345678901234567890</v></c><c r="B2" s="1"><v>45352</v></c>',
			'<c r="A3"><v>1.0000000000000001E-1</v></c><c r="B3" s="2"><v>45352.395833333336</v></c>',
			'<c r="A4" t="b"><v>0</v></c><c r="B4" s="3"><v>45352</v></c>',
			'<c r="A5" t="e"><v>#REF!</v></c><c r="B5" s="1"><v>0.5</v></c>',
			'<c r="A6" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>no</t></rPh></is></c><c r="B6"><f>1+1</f></c>'
		];
		const sheet = cells.map((each, index) => row(index + 2, each)).join('');
		const found = await readTable(makeWorkbook(head + sheet), 'a.xlsx');
		expect(found.rows).toEqual([
			['12345678901234567890', '2024-03-01'],
			['0.1', '2024-03-01T09:30:00'],
			['FALSE', '45352'],
			['#REF!', '12:00:00'],
			['two runs', '']
		]);
		expect(found.problems).toEqual([
			{ code: 'cell-errors', count: 1, rows: [5], names: ['#REF!'] },
			{ code: 'cells-without-value', count: 1, rows: [6], names: [] }
		]);
	});

	it('is read by its bytes where it is named .csv, and the other way round', async () => {
		const xlsx = await readTable(makeWorkbook(head), 'a.csv');
		const csv = await readTable(new TextEncoder().encode('a,b\n1,2\n'), 'a.xlsx');
		for (const [found, format] of [
			[xlsx, 'xlsx'],
			[csv, 'csv']
		] as const) {
			expect(found.format).toBe(format);
			expect(found.problems.map(({ code }) => code)).toEqual(['wrong-extension']);
		}
	});

	it('takes no room for rows that are not written', async () => {
		const far = row(1_000_000, '<c r="A1000000" t="str"><v>far</v></c>');
		const found = await readTable(makeWorkbook(head + far), 'a.xlsx');
		expect(found).toMatchObject({ rows: [['far', '']], numbers: [1_000_000] });
	});

	const blank = Buffer.alloc(30_000_000, ' ');
	it.each<[string, () => Uint8Array, string]>([
		[
			'zip-bomb',
			() => makeWorkbook(head, { more: { name: 'xl/more.xml', text: blank } }),
			'a ratio'
		],
		[
			'zip-bomb',
			() => makeWorkbook(head, { more: { name: 'xl/more.xml', text: 'x', claimed: 4e9 } }),
			'a size'
		],
		[
			'damaged',
			() =>
				makeWorkbook('', { sheet: { name: 'xl/worksheets/sheet1.xml', text: blank, claimed: 9 } }),
			'a lie about its size'
		],
		['damaged', () => makeWorkbook('<row r="1"><c></row>'), 'marks that do not close'],
		['damaged', () => makeWorkbook(row(1_048_577, '')), 'a row beyond the last'],
		['damaged', () => makeWorkbook(row(2, '') + row(1, '')), 'rows out of order'],
		['too-wide', () => makeWorkbook(row(1, '<c r="ZZZ1"><v>1</v></c>')), 'a far column'],
		['no-table', () => makeWorkbook(''), 'no cell'],
		[
			'damaged',
			() =>
				makeWorkbook('', {
					sheet: {
						name: 'xl/worksheets/sheet1.xml',
						text: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'
					}
				}),
			'entities of its own'
		],
		['wrong-format', () => makeZip([{ name: 'word/document.xml', text: '<a/>' }]), 'another format']
	])('is refused as %s for %3$s', async (code, bytes) => {
		await expect(readTable(bytes(), 'a.xlsx')).rejects.toMatchObject({ name: 'ImportError', code });
	});

	it('names its sheets where the wanted one is missing', async () => {
		await expect(readTable(makeWorkbook(head), 'a.xlsx', { sheet: 'Other' })).rejects.toMatchObject(
			{ code: 'no-sheet', facts: { sheets: 'Activities' } }
		);
	});

	it('ends in a table or a named error when bytes are changed or cut off', async () => {
		const whole = await bytesOf([
			['Title', 'Year'],
			['A', 2020],
			['B', 2021]
		]);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
				fc.option(fc.nat(whole.length)),
				async (changes, cut) => {
					const bytes = whole.slice(0, cut ?? whole.length);
					for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
					try {
						const { header, rows } = await readTable(bytes, 'a.xlsx');
						expect(rows.every((each) => each.length === header.length)).toBe(true);
					} catch (error) {
						expect((error as Error).name).toBe('ImportError');
					}
				}
			),
			{ numRuns: 300 }
		);
	}, 30_000);
});
