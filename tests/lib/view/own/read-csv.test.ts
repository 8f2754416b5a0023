import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, readFileOf, rowsOf, typesOf } from './own-file.ts';

const NARROW = '\u202f';
const HARD = '\u00a0';

describe('numbers of a CSV file', () => {
	it('finds decimal commas with any separator of thousands', async () => {
		for (const gap of ['', ' ', HARD, NARROW, '.', "'", '’']) {
			const reading = await readFileOf(`a;b\n1${gap}234,5;x\n-12,25;y\n`);
			expect(typesOf(reading)).toEqual(['a DOUBLE', 'b VARCHAR']);
			expect(await rowsOf(reading)).toEqual([
				[1234.5, 'x'],
				[-12.25, 'y']
			]);
		}
	});

	it('finds decimal points with any separator of thousands', async () => {
		for (const gap of ['', ' ', HARD, NARROW, ',', "'"]) {
			const reading = await readFileOf(`a;b\n1${gap}234.5;x\n12.25;y\n`);
			expect(await rowsOf(reading)).toEqual([
				[1234.5, 'x'],
				[12.25, 'y']
			]);
		}
	});

	it('leaves 1.234 and 1,234 as text, says so, and lets the reader settle it', async () => {
		for (const [sign, other] of [
			['.', 'comma'],
			[',', 'point']
		] as const) {
			const text = `a;b\n1${sign}234;x\n12${sign}500;y\n`;
			const reading = await readFileOf(text);
			expect(typesOf(reading)).toEqual(['a VARCHAR', 'b VARCHAR']);
			expect(problemsOf(reading)).toEqual(['ambiguous-numbers 2']);
			expect(reading.summary.columns[0]?.readings).toEqual(['text', 'point', 'comma']);
			const same = sign === '.' ? 'point' : 'comma';
			const fraction = await readFileOf(text, 'a.csv', { readings: { a: same } });
			expect(await rowsOf(fraction)).toEqual([
				[1.234, 'x'],
				[12.5, 'y']
			]);
			const thousands = await readFileOf(text, 'a.csv', { readings: { a: other } });
			expect(typesOf(thousands)[0]).toBe('a BIGINT');
			expect(await rowsOf(thousands)).toEqual([
				[1234, 'x'],
				[12500, 'y']
			]);
		}
	});

	it('takes one number that is clear for the whole column', async () => {
		expect(await rowsOf(await readFileOf('a;b\n1.234;x\n0.5;y\n'))).toEqual([
			[1.234, 'x'],
			[0.5, 'y']
		]);
		expect(await rowsOf(await readFileOf('a;b\n1.234;x\n1.234.567;y\n'))).toEqual([
			[1234, 'x'],
			[1234567, 'y']
		]);
	});

	it('keeps text where a column mixes points and commas, has leading zeros or too many digits', async () => {
		const mixed = await readFileOf('a;b\n1.5;x\n2,5;y\n');
		expect(typesOf(mixed)[0]).toBe('a VARCHAR');
		expect(problemsOf(mixed)).toEqual(['mixed-numbers 2']);
		const zeros = await readFileOf('a,b\n004,x\n250,y\n');
		expect(await rowsOf(zeros)).toContainEqual(['004', 'x']);
		expect(problemsOf(zeros)).toEqual(['leading-zeros 1']);
		const long = await readFileOf('a,b\n12345678901234567890,x\n1,y\n');
		expect(await rowsOf(long)).toContainEqual(['12345678901234567890', 'x']);
		expect(problemsOf(long)).toEqual(['long-numbers 1']);
	});

	it('reads marks as missing only when told', async () => {
		const text = 'a,b\n1.5,x\n..,y\nNA,z\n';
		const kept = await readFileOf(text);
		expect(await rowsOf(kept)).toEqual([
			['1.5', 'x'],
			['..', 'y'],
			['NA', 'z']
		]);
		expect(kept.summary.marks).toBe(true);
		const told = await readFileOf(text, 'a.csv', { marks: true });
		expect(await rowsOf(told)).toEqual([
			[1.5, 'x'],
			[null, 'y'],
			[null, 'z']
		]);
	});

	it('keeps Namibia where NA is a code', async () => {
		const reading = await readFileOf('country,v\nNA,1\nKE,2\nFR,3\n', 'a.csv', { marks: true });
		expect(await rowsOf(reading)).toEqual([
			['NA', '516', 1],
			['KE', '404', 2],
			['FR', '250', 3]
		]);
	});

	it('reads days, truth values and empty columns', async () => {
		const reading = await readFileOf('d,t,e,f\n2024-02-29,true,,2024-02-30\n2023-01-01,FALSE,,x\n');
		expect(typesOf(reading)).toEqual(['d DATE', 't BOOLEAN', 'e VARCHAR', 'f VARCHAR']);
		expect(await rowsOf(reading)).toEqual([
			['2024-02-29', true, null, '2024-02-30'],
			['2023-01-01', false, null, 'x']
		]);
	});
});

describe('rows of a CSV file', () => {
	it('names ragged, blank and heading rows by their number', async () => {
		const { summary } = await readFileOf('Survey of 2024,,\n\na,b,c\n1,2\n1,2,3,4\n,,\n5,6,7\n');
		const byCode = new Map(summary.problems.map(({ code, rows }) => [code, rows]));
		expect(byCode.get('rows-above-header')).toEqual([1]);
		expect(byCode.get('short-rows')).toEqual([4]);
		expect(byCode.get('long-rows')).toEqual([5]);
		expect(byCode.get('blank-rows')).toEqual([2, 6]);
		expect(summary.columns.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'column_4']);
	});

	it('keeps quoted line breaks, quotes and delimiters', async () => {
		const reading = await readFileOf('a,b\r\n"x\r\ny","say ""no"", please"\r\n');
		expect(await rowsOf(reading)).toEqual([['x\ny', 'say "no", please']]);
	});

	it('refuses a quote that never ends in a long file', async () => {
		const text = `a,b\n"${'x,y\n'.repeat(1_500_000)}`;
		await expect(readFileOf(text)).rejects.toMatchObject({ code: 'open-quote' });
	});

	it('gives names of SQL to any head', async () => {
		const reading = await readFileOf('Âge (années);SELECT;1er;国;SELECT;\n1;2;3;4;5;6\n');
		expect(reading.summary.columns.map(({ name }) => name)).toEqual([
			'age_annees',
			'select',
			'_1er',
			'column_4',
			'select_2',
			'column_6'
		]);
	});
});

type Encoding =
	'utf-8' | 'utf-8 marked' | 'utf-16le' | 'utf-16be' | 'utf-16le unmarked' | 'windows-1252';

function encode(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'windows-1252') return new Uint8Array(Buffer.from(text, 'latin1'));
	if (encoding === 'utf-8') return new Uint8Array(Buffer.from(text));
	if (encoding === 'utf-8 marked') return new Uint8Array(Buffer.from(`\ufeff${text}`));
	const bytes = Buffer.from(encoding === 'utf-16le unmarked' ? text : `\ufeff${text}`, 'utf16le');
	return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

const written = (cell: string, delimiter: string): string =>
	cell.includes(delimiter) || /["\n\r]/.test(cell) || cell.trim() !== cell
		? `"${cell.replaceAll('"', '""')}"`
		: cell;

describe('round trips of CSV', () => {
	const text = fc.stringMatching(/^[a-zéü"',;|\n ]{1,12}$/).map((word) => `tx${word}`);

	it('reads back texts and figures in every encoding, delimiter and decimal sign', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(text, fc.integer({ min: -999_999, max: 999_999 })), {
					minLength: 1,
					maxLength: 30
				}),
				fc.constantFrom<Encoding>(
					'utf-8',
					'utf-8 marked',
					'utf-16le',
					'utf-16be',
					'utf-16le unmarked',
					'windows-1252'
				),
				fc.constantFrom(',', ';', '\t', '|'),
				fc.constantFrom('.', ','),
				async (rows, encoding, delimiter, decimal) => {
					const figure = (value: number) => (value / 100 + 0.0001).toFixed(4).replace('.', decimal);
					const lines = [
						['é name', 'b', 'v', 'w'],
						...rows.map(([word, value]) => [word, 'z', figure(value), String(value)])
					].map((row) => row.map((cell) => written(cell, delimiter)).join(delimiter));
					const bytes = encode(`${lines.join('\n')}\n`, encoding);
					const reading = await readFileOf(bytes, 'a.csv', { delimiter });
					expect(typesOf(reading)).toEqual(['e_name VARCHAR', 'b VARCHAR', 'v DOUBLE', 'w BIGINT']);
					expect(await rowsOf(reading)).toEqual(
						rows.map(([word, value]) => [
							word,
							'z',
							Number((value / 100 + 0.0001).toFixed(4)),
							value
						])
					);
				}
			),
			{ numRuns: 150, examples: [[[['tx"', -1]], 'utf-8', ',', '.']] }
		);
	});

	it('never reads a number otherwise than it was written', async () => {
		const group = (digits: string, gap: string) => digits.replace(/\B(?=(\d{3})+$)/g, gap);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(99_999_999), fc.nat(999), fc.nat(3)), {
					minLength: 1,
					maxLength: 8
				}),
				fc.constantFrom('.', ','),
				fc.constantFrom('', ' ', NARROW, "'", 'other'),
				async (numbers, decimal, gap) => {
					const between = gap === 'other' ? (decimal === '.' ? ',' : '.') : gap;
					const cells = numbers.map(([whole, fraction, places]) => {
						const part = String(fraction).padStart(3, '0').slice(0, places);
						return {
							text: group(String(whole), between) + (part === '' ? '' : decimal + part),
							value: Number(`${whole}.${part || '0'}`)
						};
					});
					const reading = await readFileOf(
						`v\tz\n${cells.map(({ text: cell }) => `${cell}\tx`).join('\n')}\n`
					);
					const [column] = reading.summary.columns;
					const rows = await rowsOf(reading);
					if (column?.type === 'VARCHAR') {
						expect(rows.map(([cell]) => cell)).toEqual(cells.map(({ text: cell }) => cell));
						expect(column.readings).toContain(decimal === '.' ? 'point' : 'comma');
					} else expect(rows.map(([cell]) => cell)).toEqual(cells.map(({ value }) => value));
				}
			),
			{ numRuns: 300 }
		);
	});
});
