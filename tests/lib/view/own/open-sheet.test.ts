import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { makeWorkbook } from '../import/make-zip.ts';
import { problemsOf, readFileOf, rowsOf, typesOf } from './own-file.ts';

type Value = string | number | boolean | Date | null;

const sheet = (rows: Value[][]) =>
	rows.map((row) =>
		row.map((value) =>
			value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value
		)
	);
const HEAD = ['Country', 'Year', 'Rate', 'Yes', 'Day', 'Code'];

describe('a sheet of a reader’s own', () => {
	it('gives typed columns, and our codes beside its areas', async () => {
		const bytes = await writeXlsx(
			sheet([
				HEAD,
				['KEN', 2020, 12.5, true, new Date('2024-02-29'), '007'],
				['FRA', 2021, null, false, new Date('1999-12-31'), '010'],
				['XXX', 2022, -0.25, true, null, '123']
			])
		).toBuffer();
		const reading = await readFileOf(new Uint8Array(bytes), 'survey.xlsx');
		expect(reading.summary).toMatchObject({ format: 'xlsx', rows: 3 });
		expect(typesOf(reading)).toEqual([
			...['country VARCHAR', 'ref_area VARCHAR', 'year BIGINT', 'rate DOUBLE', 'yes BOOLEAN'],
			...['day DATE', 'code VARCHAR']
		]);
		expect(await rowsOf(reading)).toEqual([
			['KEN', '404', 2020, 12.5, true, '2024-02-29', '007'],
			['FRA', '250', 2021, null, false, '1999-12-31', '010'],
			['XXX', null, 2022, -0.25, true, null, '123']
		]);
		expect(reading.summary.keys.year).toBe('year');
		expect(reading.summary.keys.area).toMatchObject({ kind: 'iso3', matched: 2, unmatched: 1 });
		expect(problemsOf(reading)).toEqual([]);
	});

	it('finds the header under a title, and counts what stands above it and blank rows', async () => {
		const bytes = await writeXlsx(
			sheet([
				['A survey of households', null, null],
				['Country', 'Year', 'Rate'],
				['KEN', 2020, 1],
				[null, null, null],
				['FRA', 2020, 2]
			])
		).toBuffer();
		const reading = await readFileOf(new Uint8Array(bytes), 'survey.xlsx');
		expect((await rowsOf(reading)).map((row) => row[0])).toEqual(['KEN', 'FRA']);
		expect(problemsOf(reading)).toEqual(['rows-above-header 1', 'blank-rows 1']);
	});

	it('reads the sheet that is asked for', async () => {
		const bytes = await writeXlsx([
			{ sheet: 'Notes', data: sheet([['Word'], ['hello']]) },
			{ sheet: 'Data', data: sheet([HEAD.slice(0, 2), ['KEN', 2020]]) }
		]).toBuffer();
		const first = await readFileOf(new Uint8Array(bytes), 'survey.xlsx');
		expect([first.summary.sheet, first.summary.sheets]).toEqual(['Notes', ['Notes', 'Data']]);
		const asked = await readFileOf(new Uint8Array(bytes), 'survey.xlsx', { sheet: 'Data' });
		expect(asked.summary.sheet).toBe('Data');
		expect(await rowsOf(asked)).toEqual([['KEN', '404', 2020]]);
	});

	it('refuses a sheet without cells', async () => {
		await expect(readFileOf(makeWorkbook(''), 'survey.xlsx')).rejects.toMatchObject({
			code: 'no-table'
		});
	});
});
