import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/lib/view/import/read-table.ts';
import { IMPORT_PROBLEMS } from '../../../../src/lib/view/import/import-problem.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
	view.setUint16(0, 0xfeff, !big);
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), !big);
	return new Uint8Array(view.buffer);
};
const read = (text: string, options = {}) => readTable(bytesOf(text), 'a.csv', options);
const codes = ({ problems }: { problems: { code: string }[] }): string[] =>
	problems.map(({ code }) => code);

const sign = fc.oneof(
	fc.constantFrom('"', '\n', ',', ';', '\t', '|', "'", '=', ' ', 'é', '数', '😀', '\u00a0'),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map((s) => s.replace(/[\0\r]/g, 'x'))
);
const cell = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
const named = fc.stringMatching(/^[A-Za-zÀ-ž]{1,8}( [A-Za-z]{1,6})?$/);
const table = fc.uniqueArray(named, { minLength: 2, maxLength: 6 }).chain((header) =>
	fc.record({
		header: fc.constant(header),
		rows: fc.array(
			fc
				.array(cell, { minLength: header.length, maxLength: header.length })
				.filter((cells) => cells.some((each) => each.trim() !== '')),
			{ minLength: 1, maxLength: 8 }
		)
	})
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const write = (rows: readonly (readonly string[])[], delimiter: string, line: string): string =>
	rows.map((row) => row.map(quoted).join(delimiter) + line).join('');

describe('a CSV file', () => {
	it('gives back any table, whatever delimiter, line break and encoding', async () => {
		await fc.assert(
			fc.asyncProperty(
				table,
				fc.constantFrom(',', ';', '\t', '|'),
				fc.constantFrom('\n', '\r\n'),
				fc.constantFrom('utf-8', 'utf-8 bom', 'utf-16le', 'utf-16be'),
				async ({ header, rows }, delimiter, line, encoding) => {
					const text = write([header, ...rows], delimiter, line);
					const bytes = encoding.startsWith('utf-16')
						? utf16(text, encoding === 'utf-16be')
						: bytesOf((encoding === 'utf-8 bom' ? '\ufeff' : '') + text);
					const found = await readTable(bytes, 'a.csv', { delimiter });
					expect(found.header).toEqual(header);
					expect(found.rows).toEqual(rows);
					expect(found.encoding).toBe(encoding.replace(' bom', ''));
					expect(found.problems).toEqual([]);
				}
			),
			{ numRuns: 300 }
		);
	});

	it('finds the delimiter of tables of words and decimal commas', async () => {
		const value = fc.oneof(
			fc.stringMatching(/^[a-z]{1,9}$/),
			fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => n.toFixed(2).replace('.', ','))
		);
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 2, max: 6 }).chain((width) =>
					fc.array(fc.array(value, { minLength: width, maxLength: width }), {
						minLength: 1,
						maxLength: 9
					})
				),
				fc.constantFrom(';', '\t', '|'),
				async (rows, delimiter) => {
					const header = rows[0]?.map((_, index) => `name ${'abcdef'[index]}`) ?? [];
					const text = [header, ...rows].map((row) => row.join(delimiter)).join('\n');
					const found = await read(text);
					expect(found.delimiter).toBe(delimiter);
					expect(found.rows).toEqual(rows);
				}
			)
		);
	});

	it('keeps quoted line breaks in their cell and counts rows as a spreadsheet does', async () => {
		const found = await read('title,note\r\nA,"one\r\ntwo"\r\n\r\nB,"say ""hi"""\r\n');
		expect(found.rows).toEqual([
			['A', 'one\ntwo'],
			['B', 'say "hi"']
		]);
		expect(found.numbers).toEqual([2, 4]);
		expect(found.problems).toEqual([{ code: 'blank-rows', count: 1, rows: [3], names: [] }]);
	});

	it('says aloud that it took Windows-1252', async () => {
		const found = await readTable(
			new Uint8Array([...bytesOf('pays;titre\nC'), 0xf4, ...bytesOf('te;'), 0x93, 0x94]),
			'a.csv'
		);
		expect(found.rows).toEqual([['Côte', '“”']]);
		expect(found.encoding).toBe('windows-1252');
		expect(codes(found)).toEqual(['encoding-guessed']);
	});

	it('steps over a title above the header, names empty columns and tells equal ones apart', async () => {
		const found = await read('Our projects\n\nTitle,,Year,Title\nA,x,2020,b\nB,y\nC,,,,z\n');
		expect(found.header).toEqual(['Title', 'Column 2', 'Year', 'Title (2)', 'Column 5']);
		expect(found.headerRow).toBe(3);
		expect(found.rows).toEqual([
			['A', 'x', '2020', 'b', ''],
			['B', 'y', '', '', ''],
			['C', '', '', '', 'z']
		]);
		expect(found.problems).toEqual([
			{ code: 'rows-above-header', count: 1, rows: [1], names: [] },
			{ code: 'blank-rows', count: 1, rows: [2], names: [] },
			{ code: 'unnamed-columns', count: 2, rows: [], names: ['Column 2', 'Column 5'] },
			{ code: 'duplicate-headers', count: 1, rows: [], names: ['Title'] },
			{ code: 'long-rows', count: 1, rows: [6], names: [] },
			{ code: 'short-rows', count: 1, rows: [5], names: [] }
		]);
	});

	it('gives each column its own name, whatever the header holds', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom('a', 'A', 'a (2)', '', ' a ', 'Column 2'), {
					minLength: 2,
					maxLength: 9
				}),
				async (header) => {
					const { header: names } = await read(
						`${write([header], ',', '\n')}${header.map(() => 'x').join(',')}\n`
					);
					expect(new Set(names).size).toBe(names.length);
					expect(names.every((name) => name.trim() !== '')).toBe(true);
				}
			)
		);
	});

	it('follows the line sep= that spreadsheets write', async () => {
		const found = await read('sep=;\na,b;c\n1,5;2\n');
		expect(found).toMatchObject({ header: ['a,b', 'c'], rows: [['1,5', '2']], numbers: [3] });
	});

	it('tells a quotation mark that is never closed', async () => {
		expect(codes(await read('a,b\n"x,y\nz,w\n'))).toContain('open-quote');
	});

	it.each([
		['empty', new Uint8Array()],
		['empty', bytesOf('  \n ')],
		['no-table', bytesOf(',,\n,,\n')],
		['nul', bytesOf('a,b\n1,\0\n')],
		['nul', utf16('title,year\nA,2020\n', false).slice(2)],
		['encoding', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41])],
		['too-wide', bytesOf(`${'a,'.repeat(1000)}a\n`)],
		['wrong-format', bytesOf('%PDF-1.7 …')],
		['wrong-format', bytesOf('PAR1....PAR1')],
		['wrong-format', bytesOf('<!DOCTYPE html><html></html>')],
		['wrong-format', bytesOf('[{"title":"A"}]')],
		['wrong-format', bytesOf('PK\u0003\u0004 cut short')],
		['old-excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])]
	])('is refused as %s with what to do', async (code, bytes) => {
		await expect(readTable(bytes, 'a.csv')).rejects.toMatchObject({ name: 'ImportError', code });
	});

	it('ends in a table or a named error for any bytes', async () => {
		const anything = fc.oneof(
			fc.uint8Array({ maxLength: 400 }),
			fc
				.array(
					fc.constantFrom('"', ',', '\n', '\r', ';', 'a', '\t', '=', '\0', '\ufeff', '|', 'é'),
					{
						maxLength: 200
					}
				)
				.map((signs) => bytesOf(signs.join('')))
		);
		await fc.assert(
			fc.asyncProperty(anything, async (bytes) => {
				try {
					const { header, rows, numbers, problems } = await readTable(bytes, 'a.csv');
					expect(rows.every((row) => row.length === header.length)).toBe(true);
					expect(numbers).toHaveLength(rows.length);
					expect(problems.every(({ code }) => IMPORT_PROBLEMS.includes(code))).toBe(true);
				} catch (error) {
					expect((error as Error).name).toBe('ImportError');
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('reports progress, and stops where it is told to', async () => {
		const row = `${'x'.repeat(98)},y\n`;
		const large = bytesOf(`a,b\n${row.repeat(60_000)}`);
		const shares: number[] = [];
		const found = await readTable(large, 'a.csv', { onProgress: (done) => shares.push(done) });
		expect(found.rows).toHaveLength(60_000);
		expect(shares.length).toBeGreaterThan(0);
		expect([...shares].sort((a, b) => a - b)).toEqual(shares);
		const stop = new AbortController();
		stop.abort();
		await expect(readTable(large, 'a.csv', { signal: stop.signal })).rejects.toMatchObject({
			code: 'cancelled'
		});
	});
});
