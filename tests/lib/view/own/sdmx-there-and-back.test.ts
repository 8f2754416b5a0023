import { describe, expect, it } from 'vitest';
import type { Observation } from '#lib/domain/index.ts';
import {
	exportFile,
	figureExport,
	type ExportFormat,
	type ExportOptions
} from '#lib/view/index.ts';
import type { ReferenceArea } from '../../../../src/lib/view/mapping/mapping-reference.ts';
import { buildAreaIndex } from '../../../../src/lib/view/own/keys/find-keys.ts';
import type { OwnCell } from '../../../../src/lib/view/own/own-table.ts';
import { readOwn } from '../../../../src/lib/view/own/read-own.ts';
import { CHOICE, figure, NAMES, observation, OBSERVATIONS } from '../export/observations.ts';
import { problemsOf, rowsOf, still } from './own-file.ts';

const area = (ref_area: string, iso3: string | null, name: string): ReferenceArea => ({
	...{ ref_area, iso3, iso2: null, names: [name] },
	kind: iso3 === null ? 'group' : 'economy'
});
const INDEX = buildAreaIndex([
	area('001', null, 'World'),
	area('204', 'BEN', 'Benin'),
	area('404', 'KEN', 'Kenya'),
	area('ITU_AFR', null, 'Africa (ITU)')
]);

const ROWS: readonly Observation[] = [
	...OBSERVATIONS.map((row) => (row.comment_obs === '=1+1' ? { ...row, comment_obs: null } : row)),
	observation({ time_period: 1999, obs_value: 1234.5, comment_obs: 'Enquête : « foyers », 5 %' })
];

/** A row of the file as the observation it came from. */
function asObservation(names: readonly string[], cells: readonly OwnCell[]) {
	const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null]));
	return {
		series: row['series'],
		ref_area: row['ref_area'],
		time_period: row['time_period'],
		sex: row['sex'],
		age: row['age'],
		urbanisation: row['urbanisation'],
		education_lev: row['education_lev'],
		composite_breakdown: row['composite_breakdown'],
		obs_value: row['obs_value'],
		obs_text: row['obs_text'],
		obs_status: row['obs_status'],
		nature: row['nature'],
		unit_measure: row['unit_measure'],
		vintage: row['vintage'],
		comment_obs: row['comment_obs']
	};
}

const published = ({ source: _source, ...row }: Observation) => row;

async function thereAndBack(format: ExportFormat, options: ExportOptions = {}) {
	const rows = ROWS.map((row) => figure(row));
	const table = figureExport(rows, NAMES, { ...CHOICE, transformations: [] });
	const blob = await exportFile(table, format, 'en', options);
	const file = new File([blob], format === 'sdmx-ml' ? 'figures.xml' : 'figures.csv');
	const reading = await readOwn(file, {}, INDEX, still);
	const names = reading.summary.columns.map(({ name }) => name);
	return {
		reading,
		names,
		rows: (await rowsOf(reading)).map((cells) => asObservation(names, cells))
	};
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

describe('figures taken home as SDMX and read back', () => {
	it.each(['id', 'both'] as const)('are equal through SDMX-CSV with labels=%s', async (labels) => {
		const { reading, names, rows } = await thereAndBack('sdmx-csv', { labels });
		expect([reading.summary.format, reading.summary.version]).toEqual(['sdmx-csv', '2.0']);
		expect(rows).toEqual(ROWS.map(published));
		expect(reading.summary.codes.filter(({ unknown }) => unknown > 0)).toEqual([]);
		expect(reading.summary.keys).toMatchObject({
			area: { column: 'ref_area', refArea: 'ref_area', unmatched: 0 },
			year: 'time_period'
		});
		expect(names.includes('ref_area_label')).toBe(labels === 'both');
		expect(problemsOf(reading)).toEqual([]);
	});

	it('are equal through SDMX-ML', async () => {
		const { reading, rows } = await thereAndBack('sdmx-ml');
		expect([reading.summary.format, reading.summary.version]).toEqual(['sdmx-ml', '2.1']);
		expect(sorted(rows)).toEqual(sorted(ROWS.map(published)));
		expect(reading.summary.codes.filter(({ unknown }) => unknown > 0)).toEqual([]);
		expect(reading.summary.keys).toMatchObject({
			area: { refArea: 'ref_area', unmatched: 0 },
			year: 'time_period'
		});
	});
});
