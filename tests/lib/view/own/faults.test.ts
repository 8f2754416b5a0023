import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { checkFooter } from '../../../../src/lib/view/own/parquet/check-footer.ts';
import { checkRuns } from '../../../../src/lib/view/own/parquet/check-runs.ts';
import { makeZip } from '../import/make-zip.ts';
import { problemsOf, readFileOf, rowsOf } from './own-file.ts';

const bytesOf = (...codes: number[]): Uint8Array =>
	Uint8Array.from([...codes, ...new Array<number>(64).fill(0)]);
const small = (): Uint8Array =>
	new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: [1, 2], type: 'INT32' }] }));

/** The end of a Parquet file that says its footer is so long. */
function footerOf(length: number): Uint8Array {
	const bytes = small();
	new DataView(bytes.buffer).setUint32(bytes.length - 8, length, true);
	return bytes;
}

const wide = Array.from({ length: 1200 }, (_, column) => `c${column}`).join(',');
const sheet = '<worksheet><sheetData></sheetData></worksheet>';

/** What is refused before anything is decoded, by what it is. */
const REFUSED: readonly (readonly [string, string, string | Uint8Array])[] = [
	['an empty file', 'empty', ''],
	['blanks alone', 'empty', ' \n\n '],
	['an old Excel file or one with a password', 'old-excel', bytesOf(0xd0, 0xcf, 0x11, 0xe0)],
	['a PDF called CSV', 'pdf', '%PDF-1.7 x'],
	['a picture called CSV', 'picture', bytesOf(0x89, 0x50, 0x4e, 0x47)],
	['a web page called CSV', 'html', '<!DOCTYPE html><html><body>no</body></html>'],
	['a gzip archive', 'packed', bytesOf(0x1f, 0x8b)],
	['a ZIP archive', 'packed', makeZip([{ name: 'a.csv', text: 'a,b' }])],
	[
		'an OpenDocument sheet',
		'open-document',
		makeZip([{ name: 'mimetype', text: 'application/vnd.oasis' }])
	],
	['an Arrow file', 'arrow', 'ARROW1\0\0'],
	[
		'a ZIP bomb called XLSX',
		'zip-bomb',
		makeZip([{ name: 'xl/workbook.xml', text: sheet, claimed: 4_000_000_000 }])
	],
	['NUL in a CSV file', 'nul', 'a,b\n1,\0\n'],
	['half of UTF-16', 'encoding', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x00, 0xd8, 0x61])],
	['too many columns', 'too-wide', `${wide}\n1\n`],
	['a cell that is a whole file', 'cell-too-long', `a,b\n"${'x'.repeat(1_000_001)}",1\n`],
	['JSON nested without end', 'too-deep', `[${'['.repeat(100_000)}`],
	['JSON that is no table', 'json', '{"a": [1, 2, {"b": 3}], '],
	['XML with entities', 'doctype', '<!DOCTYPE a [<!ENTITY b "c">]><GenericData>&b;</GenericData>'],
	['other XML', 'xml-other', '<?xml version="1.0"?><svg/>'],
	['a Parquet file that is cut', 'parquet', small().slice(0, 30)],
	['a Parquet footer longer than the file', 'parquet', footerOf(30_000)],
	['a Parquet footer without end', 'parquet-bomb', footerOf(2_000_000_000)],
	['an encrypted Parquet file', 'parquet-encrypted', 'PARExxxxxxxxxxxxPARE'],
	['rows without any cell', 'no-table', ',,\n,,\n , ,\n']
];

describe('uploads that are refused', () => {
	it('are 24 kinds', () => {
		expect(REFUSED).toHaveLength(24);
	});

	for (const [what, code, content] of REFUSED) {
		it(`${what}: ${code}`, async () => {
			await expect(readFileOf(content, 'figures.csv')).rejects.toMatchObject({
				name: 'ImportError',
				code
			});
		});
	}

	it('a Parquet file that declares more than it can hold', () => {
		const element = { name: 'root', num_children: 1 };
		const leaf = { name: 'a', type: 'INT32' as const };
		const base = { version: 1, schema: [element, leaf], metadata_length: 1 };
		const column = {
			file_offset: 4n,
			meta_data: {
				type: 'INT32' as const,
				encodings: [],
				path_in_schema: ['a'],
				codec: 'SNAPPY' as const,
				num_values: 1n,
				total_uncompressed_size: 1n,
				total_compressed_size: 10n,
				data_page_offset: 4n
			}
		};
		const file = (rows: bigint, part: object) => ({
			...base,
			num_rows: rows,
			row_groups: [
				{
					num_rows: rows,
					total_byte_size: 1n,
					columns: [{ ...column, meta_data: { ...column.meta_data, ...part } }]
				}
			]
		});
		const check = (rows: bigint, part: object) => () => checkFooter(file(rows, part), 1000);
		expect(check(1n, {})).not.toThrow();
		expect(check(10_000_000_000n, {})).toThrow(/more than can be held/);
		expect(check(1n, { total_uncompressed_size: 90_000_000_000n })).toThrow(
			/more than can be held/
		);
		expect(check(1n, { total_uncompressed_size: 70_000_000n })).toThrow(/more than can be held/);
		expect(check(1n, { total_compressed_size: 5000n })).toThrow(/lies outside the file/);
		expect(check(1n, { codec: 'BROTLI' })).toThrow(/compressed with BROTLI/);
		expect(() => checkFooter({ ...file(2n, {}), num_rows: 3n }, 1000)).toThrow(/2 of 3 rows/);
	});

	it('runs that claim more values than their page', () => {
		const run = Uint8Array.from([0xfe, 0xff, 0xff, 0xff, 0x0f, 1]);
		expect(() => checkRuns(run, { from: 0, to: 6, width: 1, values: 10 }, 'a')).toThrow(/too many/);
		const packed = Uint8Array.from([0xff, 0xff, 0xff, 0xff, 0x0f, 1]);
		expect(() => checkRuns(packed, { from: 0, to: 6, width: 1, values: 10 }, 'a')).toThrow(
			/outside/
		);
	});
});

describe('hostile cells', () => {
	it('stay what they are', async () => {
		const cells = [
			'=HYPERLINK("http://x","y")',
			'<img src=x onerror=alert(1)>',
			"'; DROP TABLE observations; --",
			'__proto__',
			'constructor',
			'\u202egnp.exe',
			'-2+3'
		];
		const text = `__proto__,constructor\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}",x`).join('\n')}\n`;
		const reading = await readFileOf(text);
		expect(reading.summary.columns.map(({ name }) => name)).toEqual(['proto', 'constructor']);
		expect((await rowsOf(reading)).map(([cell]) => cell)).toEqual(cells);
	});

	it('name no property of a JSON object', async () => {
		const text = '[{"__proto__": 1, "toString": "a"}, {"toString": null, "hasOwnProperty": true}]';
		const reading = await readFileOf(text, 'a.json');
		expect(await rowsOf(reading)).toEqual([
			[1, 'a', null],
			[null, null, true]
		]);
	});
});

describe('JSON', () => {
	const wanted = [
		['x', 1.5, '1.234', '{"a":1}'],
		['y', null, '007', null]
	];
	const rows = '[{"k":"x","v":1.5,"t":"1.234","n":{"a":1}},{"k":"y","v":null,"t":"007"}]';

	it('is read in each of its shapes', async () => {
		const shapes = [
			rows,
			`{"meta":{"page":1},"data":${rows}}`,
			`[{"page":1},${rows}]`,
			'{"k":"x","v":1.5,"t":"1.234","n":{"a":1}}\n{"k":"y","v":null,"t":"007"}\n',
			'[["k","v","t","n"],["x",1.5,"1.234",{"a":1}],["y",null,"007",null]]'
		];
		for (const shape of shapes) {
			const reading = await readFileOf(shape, 'a.json');
			expect(await rowsOf(reading)).toEqual(wanted);
			expect(problemsOf(reading)).toContain('nested-values 1');
		}
	});
});
