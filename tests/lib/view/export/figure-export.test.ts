import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import {
	EXPORT_FILES,
	EXPORT_FORMATS,
	exportCsv,
	exportFile,
	exportFileName,
	exportFormats,
	figureExport,
	observationExport,
	type ExportTable
} from '#lib/view/index.ts';
import { FORMULAS } from './formulas.ts';
import { CHOICE, figure, NAMES, observation, OBSERVATIONS } from './observations.ts';
import { tableOf } from './table.ts';

const PLAIN = { ...CHOICE, transformations: [] };
const records = (table: ExportTable) =>
	parse<Record<string, string>>(exportCsv(table), { columns: true, record_delimiter: '\r\n' });

describe('observationExport', () => {
	const table = observationExport(OBSERVATIONS, NAMES, CHOICE);

	it('has the columns of the global data structure in its order, with words beside codes', () => {
		expect(table.columns.map(({ name }) => name)).toEqual([
			...['freq', 'reporting_type', 'series', 'series_name', 'indicator'],
			...['ref_area', 'iso3', 'ref_area_name', 'sex', 'sex_name', 'age', 'age_name'],
			...['urbanisation', 'urbanisation_name', 'education_lev', 'education_lev_name'],
			...['composite_breakdown', 'composite_breakdown_name', 'time_period'],
			...['obs_value', 'obs_text', 'unit_measure', 'unit_measure_name', 'unit_mult'],
			...['obs_status', 'obs_status_name', 'nature', 'nature_name', 'comment_obs'],
			...['source_detail', 'source', 'vintage', 'licence']
		]);
		expect(table.columns.every(({ description }) => description.length > 3)).toBe(true);
		expect(records(table)[2]).toMatchObject({
			...{ series_name: 'Individuals using the Internet', iso3: 'KEN', ref_area_name: 'Kenya' },
			...{ sex: 'F', sex_name: 'women', age: 'Y15T24', age_name: '15 to 24 years' },
			...{ urbanisation_name: 'rural', time_period: '2020', obs_value: '0' },
			...{ unit_measure_name: 'per cent', obs_status_name: 'normal value' },
			...{ nature_name: 'country figure', licence: 'CC BY 4.0 (packaging); UN open data' }
		});
	});

	it('keeps a missing value as a row with its status, and the text beside its number', () => {
		expect(records(table)[3]).toMatchObject({ obs_value: '', obs_text: '...', obs_status: 'O' });
		expect(records(table)[4]).toMatchObject({ obs_value: '2.5', obs_text: '<2.5' });
		expect(records(table)[5]).toMatchObject({ obs_value: '-0.0000005', nature: '' });
	});

	it('names the sources behind the rows and no other', () => {
		expect(table.about.sources.map(({ vintage }) => vintage)).toEqual(['2023-12', '2026-03']);
		const unknown = observationExport([observation()], NAMES, { ...CHOICE, sources: [] });
		expect(unknown.about.sources).toEqual([
			{
				...{ title: 'UNSD_SDG', publisher: 'UNSD', vintage: '2023-12' },
				...{ licence: 'CC BY 4.0', address: null }
			}
		]);
	});
});

describe('figureExport', () => {
	it('shows what transformations made beside what was published, and says which', async () => {
		const rows = [
			figure(observation(), { value: 126.6, value_unit: 'INDEX_BASE_100' }),
			figure(observation({ time_period: 2021, obs_value: 9 }), { value: null, absence: 'no_base' })
		];
		const table = figureExport(rows, NAMES, { ...CHOICE, transformations: ['Index, 2019 = 100'] });
		expect(records(table)).toMatchObject([
			{
				...{ obs_value: '22.57', value: '126.6', value_unit: 'INDEX_BASE_100' },
				...{ value_unit_name: 'index, base year = 100', absence: '', absence_name: '' }
			},
			{ obs_value: '9', value: '', absence: 'no_base' }
		]);
		expect(table.about.filters.at(-1)).toEqual({
			name: 'Transformation',
			value: 'Index, 2019 = 100'
		});
		const refused = exportFormats(table, 'en').filter((each) => each.refused !== null);
		expect(refused.map(({ format }) => format)).toEqual(['sdmx-csv', 'sdmx-ml']);
		expect(refused[0]?.refused).toMatch(/as published; these are transformed/);
		await expect(exportFile(table, 'sdmx-csv', 'en')).rejects.toThrow('no SDMX of these rows');
	});

	it('keeps years that no source has in the table, and out of SDMX', async () => {
		const absent = observation({ time_period: 2018, obs_value: null, obs_status: 'O' });
		const rows = [figure(observation()), figure(absent, { absence: 'not_published' })];
		const table = figureExport(rows, NAMES, PLAIN);
		expect(records(table).map(({ absence }) => absence)).toEqual(['', 'not_published']);
		const csv = await (await exportFile(table, 'sdmx-csv', 'en')).text();
		expect(csv.trim().split('\r\n')).toHaveLength(2);
		const none = figureExport(rows.slice(1), NAMES, PLAIN);
		expect(exportFormats(none, 'fr')[5]?.refused).toMatch(/aucune observation publiée/);
	});
});

describe('exportFormats', () => {
	it('offers what suits the rows, and says in words why not', () => {
		const all = exportFormats(observationExport(OBSERVATIONS, NAMES, CHOICE), 'en');
		expect(all).toEqual(EXPORT_FORMATS.map((format) => ({ format, refused: null })));
		for (const sdmx of ['register', 'matrix', 'query', undefined] as const) {
			const offered = exportFormats({ ...tableOf([]), ...(sdmx ? { sdmx } : {}) }, 'en');
			const refused = offered.filter((each) => each.refused !== null);
			expect(refused.map(({ format }) => format)).toEqual(['sdmx-csv', 'sdmx-ml']);
			expect(refused.every((each) => each.refused?.startsWith('SDMX holds'))).toBe(true);
		}
		const long = exportFormats({ rows: { length: 300_001 } }, 'en');
		expect(long[1]).toEqual({
			format: 'xlsx',
			refused:
				'XLSX is made for at most 300,000 rows. Choose fewer rows, or Parquet or CSV, which hold them all.'
		});
	});

	it('names files and media types', async () => {
		const table = observationExport(OBSERVATIONS, NAMES, CHOICE);
		for (const format of EXPORT_FORMATS) {
			const blob = await exportFile(table, format, 'en');
			expect(blob.type).toBe(EXPORT_FILES[format].mediaType.toLowerCase());
			expect(blob.size).toBeGreaterThan(500);
		}
		expect(EXPORT_FILES['sdmx-csv'].mediaType).toBe('application/vnd.sdmx.data+csv; version=2.0.0');
		expect(EXPORT_FORMATS.map((format) => exportFileName('a', format))).toEqual([
			...['a.csv', 'a.xlsx', 'a.parquet', 'a.arrow', 'a.json', 'a.sdmx.csv', 'a.sdmx.xml', 'a.zip']
		]);
	});
});

describe('formulas in notes of figures', () => {
	const notes = FORMULAS.filter((each) => !/[\r\0]/.test(each)).slice(0, 256);
	const rows = notes.map((comment_obs, index) =>
		observation({ time_period: 1000 + index, obs_value: -1.5, comment_obs })
	);
	const table = observationExport(rows, NAMES, CHOICE);

	it('are texts in XLSX, of 256 that try, and -1.5 stays a number', async () => {
		const blob = await exportFile(table, 'xlsx', 'en');
		const [sheet] = await readSheets(blob, { trim: false });
		const [head = [], ...read] = sheet?.data ?? [];
		const place = (name: string) => head.indexOf(name);
		expect(read.map((row) => row[place('comment_obs')])).toEqual(notes);
		expect(read.every((row) => row[place('obs_value')] === -1.5)).toBe(true);
	});

	it('have an apostrophe before them in CSV and SDMX-CSV, and numbers have none', async () => {
		for (const [format, column, value] of [
			['csv', 'comment_obs', 'obs_value'],
			['sdmx-csv', 'COMMENT_OBS', 'OBS_VALUE']
		] as const) {
			const text = await (await exportFile(table, format, 'en')).text();
			const read = parse<Record<string, string>>(text, {
				...{ columns: true, record_delimiter: '\r\n' }
			});
			expect(read.map((row) => row[column])).toEqual(notes.map((note) => `'${note}`));
			expect(read.every((row) => row[value] === '-1.5')).toBe(true);
			const other = read.flatMap((row) =>
				Object.entries(row).flatMap(([name, cell]) => (name === value ? [] : cell))
			);
			expect(other.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
		}
	});
});
