import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createContext, openDatabase } from '../../scripts/pipeline/pipeline-context.ts';

const steps = ['20-resolve-areas', '30-parse-values', '40-observations'].map((name) =>
	fileURLToPath(new URL(`../../scripts/pipeline/steps/${name}.sql`, import.meta.url))
);

type Row = Record<string, string | number | null>;

let connection: DuckDBConnection;
let runSql: (path: string) => Promise<void>;
beforeAll(async () => {
	connection = await openDatabase();
	runSql = createContext(connection, '', () => undefined).runSql;
	await runSql(
		fileURLToPath(new URL('../../scripts/pipeline/steps/00-staged.sql', import.meta.url))
	);
	await connection.run(`
		CREATE TABLE areas AS SELECT * FROM (VALUES
			('004', 'AFG', 'M49', 'economy', 'Afghanistan'), ('384', 'CIV', 'M49', 'economy', 'Côte d’Ivoire'),
			('UNCTAD_5', NULL, 'UNCTAD', 'group', 'Five'), ('ITU_AFR', NULL, 'ITU', 'group', 'Africa'),
			('WB_SSF', NULL, 'WB', 'group', 'South of the Sahara'), ('001', NULL, 'M49', 'world', 'World')
		) t (ref_area, iso3, scheme, kind, name_en);
		CREATE TABLE facts_area_aliases AS SELECT * FROM (VALUES
			('UNCTAD', '0', 'World', '001'), ('WB', 'WLD', 'World', '001'),
			('NAME', NULL, 'Ivory Coast', '384'), ('GEO', 'civ_old', NULL, '384')
		) t (scheme, code, name, ref_area);
		CREATE TABLE raw_country_codes AS SELECT '4' AS "M49", 'Afghanistan' AS official_name_en;
		CREATE TABLE raw_geo AS SELECT 'afg' AS country, 'AFG' AS iso3166_1_alpha3;
		CREATE TABLE facts_series AS SELECT 'S.A' AS series, 'PERCENT' AS unit_measure;
		CREATE TABLE facts_sources AS SELECT 'S' AS source, '2024' AS vintage;
		CREATE TABLE facts_value_texts AS SELECT 'N/A' AS text, 'O' AS obs_status`);
	await runSql(
		fileURLToPath(new URL('../../scripts/pipeline/steps/10-area-lookup.sql', import.meta.url))
	);
});
afterAll(() => connection.closeSync());
beforeEach(async () => {
	await connection.run('DELETE FROM staged; DELETE FROM rejects');
});

/** Runs the common steps on one row for each set of cells given; the rest is a plain row. */
async function runSteps(rows: readonly Row[]): Promise<{ observations: Row[]; rejects: Row[] }> {
	await connection.run('DELETE FROM staged; DELETE FROM rejects');
	await connection.run(
		'DROP TABLE IF EXISTS resolved; DROP TABLE IF EXISTS parsed; DROP TABLE IF EXISTS ranked; DROP TABLE IF EXISTS observations'
	);
	for (const [index, cells] of rows.entries()) {
		const row: Row = {
			series: 'S.A',
			source: 'S',
			area_scheme: 'M49',
			area_code: '4',
			area_name: null,
			time_text: String(2000 + index),
			value_text: '1',
			obs_status: 'A',
			comment_obs: null,
			file: 'f.csv',
			file_row: index,
			...cells
		};
		const names = Object.keys(row);
		await connection.run(
			`INSERT INTO staged (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
			Object.values(row)
		);
	}
	for (const step of steps) await runSql(step);
	const read = async (table: string): Promise<Row[]> =>
		(await connection.runAndReadAll(`FROM ${table}`)).getRowObjectsJS() as Row[];
	return { observations: await read('observations'), rejects: await read('rejects') };
}

describe('names and codes of areas', () => {
	it.each([
		['M49', '4', null, '004'],
		['M49', '004', null, '004'],
		['ISO3', 'AFG', null, '004'],
		['GEO', 'afg', null, '004'],
		['GEO', 'civ_old', null, '384'],
		['WB', 'SSF', null, 'WB_SSF'],
		['WB', 'WLD', null, '001'],
		['UNCTAD', '0', null, '001'],
		['UNCTAD', '4', null, '004'],
		['UNCTAD', 'UNCTAD_5', null, 'UNCTAD_5'],
		['ITU', 'ITU_AFR', null, 'ITU_AFR'],
		['NAME', null, 'Afghanistan ', '004'],
		['NAME', null, "Côte  d'Ivoire", '384'],
		['NAME', null, 'Ivory Coast', '384']
	])('%s %s %s is %s', async (area_scheme, area_code, area_name, expected) => {
		const { observations } = await runSteps([{ area_scheme, area_code, area_name }]);
		expect(observations.map(({ ref_area }) => ref_area)).toEqual([expected]);
	});

	it('drops a footnote mark only where the reader kept it', async () => {
		const marked = { area_scheme: 'NAME', area_code: null, area_name: 'Afghanistan **' };
		const kept = await runSteps([{ ...marked, comment_obs: 'Marked ** in the source' }]);
		expect(kept.observations.map(({ ref_area }) => ref_area)).toEqual(['004']);
		const lost = await runSteps([marked]);
		expect(lost.rejects.map(({ reason }) => reason)).toEqual(['unknown area']);
	});

	it('rejects what it does not know, by name', async () => {
		const { observations, rejects } = await runSteps([
			{ area_scheme: 'NAME', area_code: null, area_name: 'Atlantis' },
			{ area_scheme: 'ISO3', area_code: 'afg' }
		]);
		expect(observations).toEqual([]);
		expect(rejects.map(({ area_code, area_name }) => [area_code, area_name])).toEqual([
			[null, 'Atlantis'],
			['afg', null]
		]);
	});
});

describe('published values', () => {
	it.each([
		['67.4', 'A', 67.4, null, 'A'],
		[' 0 ', 'A', 0, null, 'A'],
		['-2.7e-06', 'A', -2.7e-6, null, 'A'],
		['12.', 'e', 12, null, 'E'],
		['<2.5', 'A', 2.5, '<2.5', 'A'],
		['N/A', 'A', null, 'N/A', 'O'],
		['', 'A', null, null, 'O'],
		[null, 'B', null, null, 'O'],
		[null, 'Q', null, null, 'Q'],
		['1,234', 'A', null, '1,234', 'A'],
		['12 %', 'A', null, '12 %', 'A'],
		['nan', 'A', null, 'nan', 'A'],
		['1e', 'A', null, '1e', 'A']
	])('%s with status %s', async (value_text, obs_status, value, text, status) => {
		const { observations } = await runSteps([{ value_text, obs_status }]);
		const [row] = observations;
		expect([row?.obs_value, row?.obs_text, row?.obs_status]).toEqual([value, text, status]);
	});

	it('keeps every number that JavaScript can print', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 20 }),
				async (numbers) => {
					const { observations } = await runSteps(numbers.map((n) => ({ value_text: String(n) })));
					expect(observations.map(({ obs_value }) => obs_value)).toEqual(
						numbers.map((n) => (n === 0 ? 0 : n))
					);
				}
			),
			{ numRuns: 20 }
		);
	});

	it('makes no number of words, nor of gaps', async () => {
		const word = fc
			.string({ unit: 'grapheme-ascii' })
			.filter((text) => !/^\s*[<>+.\d-]/.test(text));
		await fc.assert(
			fc.asyncProperty(fc.array(word, { maxLength: 20 }), async (words) => {
				const { observations } = await runSteps(words.map((value_text) => ({ value_text })));
				expect(observations.every(({ obs_value }) => obs_value === null)).toBe(true);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('rows that repeat', () => {
	it('word for word are rejected; contradictions stay for the checks', async () => {
		const row = { time_text: '2020' };
		const { observations, rejects } = await runSteps([row, row, { ...row, value_text: '2' }]);
		expect(observations.map(({ obs_value }) => obs_value).sort()).toEqual([1, 2]);
		expect(rejects.map(({ file_row, reason }) => [file_row, reason])).toEqual([
			[1, 'duplicate row']
		]);
	});
});
