import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, readFileOf, rowsOf, typesOf } from './own-file.ts';

const golden = (name: string) => readFileOf(readFileSync(`tests/golden/own/${name}`), name);

const LAYOUTS = [
	'generic-series.xml',
	'generic-flat.xml',
	'specific-series.xml',
	'specific-flat.xml',
	'specific-3.0.xml'
];

describe('SDMX-ML', () => {
	it('gives the same rows from every layout', async () => {
		for (const name of LAYOUTS) {
			const reading = await golden(name);
			expect(reading.summary.format).toBe('sdmx-ml');
			const columns = reading.summary.columns.map((column) => column.name);
			const rows = (await rowsOf(reading)).map((row) =>
				Object.fromEntries(columns.map((column, index) => [column, row[index]]))
			);
			const first = { freq: 'A', ref_area: 'KE', ref_area_m49: '404', sex: 'F' };
			expect(rows).toEqual([
				{ ...first, time_period: 2020, obs_value: 12.5, obs_status: 'A' },
				{ ...first, time_period: 2021, obs_value: null, obs_status: 'O' },
				{
					...{ freq: 'A', ref_area: 'CH', ref_area_m49: '756', sex: 'W' },
					...{ time_period: 2020, obs_value: 93, obs_status: 'A' }
				}
			]);
			expect(reading.summary.codes.find(({ column }) => column === 'sex')).toEqual({
				column: 'sex',
				codelist: 'SEX',
				known: 1,
				unknown: 1,
				examples: [{ code: 'W', count: 1, nearest: null }]
			});
		}
	});

	it('tells the version', async () => {
		expect((await golden('specific-3.0.xml')).summary.version).toBe('3.0');
		expect((await golden('generic-flat.xml')).summary.version).toBe('2.1');
	});

	it('refuses other XML, a DOCTYPE, depth and what is not well-formed', async () => {
		const refused = (text: string, code: string) =>
			expect(readFileOf(text, 'a.xml')).rejects.toMatchObject({ code });
		await refused('<?xml version="1.0"?><Structure/>', 'xml-other');
		await refused('<!DOCTYPE x [<!ENTITY a "b">]><GenericData/>', 'doctype');
		await refused(`<GenericData>${'<a>'.repeat(100)}`, 'too-deep');
		await refused('<GenericData><DataSet></GenericData>', 'xml');
		await refused('<GenericData><DataSet></DataSet></GenericData>', 'no-table');
	});
});

describe('SDMX-CSV', () => {
	it('reads 1.0 and 2.0, codes with their labels, and checks them', async () => {
		const one = await golden('sdmx-1.0.csv');
		expect([one.summary.format, one.summary.version]).toEqual(['sdmx-csv', '1.0']);
		expect(typesOf(one)).toContain('time_period BIGINT');
		const two = await golden('sdmx-2.0.csv');
		expect([two.summary.format, two.summary.version]).toEqual(['sdmx-csv', '2.0']);
		expect(typesOf(two)).toEqual([
			'structure VARCHAR',
			'structure_id VARCHAR',
			'action VARCHAR',
			'ref_area VARCHAR',
			'ref_area_m49 VARCHAR',
			'ref_area_label VARCHAR',
			'sex VARCHAR',
			'sex_label VARCHAR',
			'time_period VARCHAR',
			'obs_value DOUBLE',
			'obs_status VARCHAR',
			'obs_status_label VARCHAR',
			'comment_obs VARCHAR'
		]);
		expect((await rowsOf(two))[1]).toEqual([
			...['dataflow', 'ITU:DF(1.0)', 'D', 'QQ', null, 'Nowhere', 'W', 'Women', '2021-Q5'],
			...[null, 'A', 'Normal', 'Source: survey; see note']
		]);
		expect(problemsOf(two)).toEqual(['deleted-rows 1']);
		const unknown = two.summary.codes.filter((check) => check.unknown > 0);
		expect(unknown.map(({ column, examples }) => [column, examples[0]?.code])).toEqual([
			['ref_area', 'QQ'],
			['sex', 'W'],
			['time_period', '2021-Q5']
		]);
	});

	it('reads back what is written, whatever the separator', async () => {
		const row = fc.record({
			area: fc.constantFrom('004', '250', '404', '756', 'ITU_AFR'),
			year: fc.integer({ min: 1990, max: 2035 }),
			value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
			status: fc.constantFrom('A', 'E', 'O', 'B'),
			comment: fc.stringMatching(/^[a-z",;: ]{0,12}$/)
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(row, { minLength: 1, maxLength: 20 }),
				fc.constantFrom(',', ';', '\t'),
				async (rows, separator) => {
					const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
					const head =
						'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COMMENT_OBS';
					const lines = rows.map(({ area, year, value, status, comment }) =>
						[
							...['dataflow', quoted('ITU:DF(1.0)'), 'I', area, year, value ?? '', status],
							quoted(comment)
						].join(separator)
					);
					const text = `${[head.replaceAll(',', separator), ...lines].join('\n')}\n`;
					const reading = await readFileOf(text);
					expect(reading.summary.format).toBe('sdmx-csv');
					expect(reading.summary.codes.every(({ unknown }) => unknown === 0)).toBe(true);
					expect(reading.summary.keys).toMatchObject({
						area: { column: 'ref_area', refArea: 'ref_area' },
						year: 'time_period'
					});
					expect((await rowsOf(reading)).map((cells) => cells.slice(3))).toEqual(
						rows.map(({ area, year, value, status, comment }) => [
							...[area, year, value === null ? null : value + 0, status],
							comment.trim() === '' ? null : comment.trim()
						])
					);
				}
			),
			{ numRuns: 150 }
		);
	});
});
