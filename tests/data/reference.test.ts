import { describe, expect, it } from 'vitest';
import {
	AGE_PATTERN,
	AREA_KINDS,
	AREA_SCHEMES,
	COMPOSITE_BREAKDOWN_PATTERN,
	EDUCATION_LEV,
	NATURE,
	OBS_STATUS,
	SEX,
	UNIT_MEASURE,
	URBANISATION
} from '#lib/domain/index.ts';
import { OBSERVATIONS, TABLES } from '../../scripts/pipeline/output/tables.ts';
import { cell, column, readData } from './read-data.ts';
import { empty, missing, unique } from './row-checks.ts';

const aliases = readData('area-aliases');
const groups = readData('area-groups');
const sources = readData('sources');
const sourceIds = new Set(column(sources, 'source'));
const codelists = readData('codelists');
const codes = (list: string): string[] =>
	column(
		codelists.filter((row) => row['codelist'] === list),
		'code'
	);

describe('areas', () => {
	it('resolves every alias to a three-digit code or a listed group', () => {
		const known = new Set(column(groups, 'ref_area'));
		for (const row of aliases) {
			const area = cell(row, 'ref_area');
			expect(known.has(area) || /^\d{3}$/.test(area)).toBe(true);
			expect(row['code'] !== '' || row['name'] !== '').toBe(true);
		}
		unique(aliases.map((row) => [row['scheme'], row['code'], row['name']].join('|')));
	});
	it('gives every group with a page an English and a French name and its own address', () => {
		unique(column(groups, 'ref_area'));
		unique(column(groups, 'slug').filter((slug) => slug !== ''));
		for (const row of groups) {
			expect(AREA_KINDS).toContain(row['kind']);
			expect(AREA_SCHEMES).toContain(row['scheme']);
			expect(row['name_en']).not.toBe('');
			if (row['slug'] !== '') expect(row['name_fr']).not.toBe('');
		}
	});
	it('says why it rejects what it knows', () => {
		const rejects = readData('known-rejects');
		expect(missing(column(rejects, 'source'), sourceIds)).toEqual([]);
		expect(empty(rejects, 'rejected_for', 'rows', 'reason')).toEqual([]);
		expect(empty(readData('range-exceptions'), 'ref_area', 'obs_value', 'reason')).toEqual([]);
	});
});

describe('sources, columns and codelists', () => {
	it('states licence, release and cautions of every source', () => {
		unique(column(sources, 'source'));
		expect(
			empty(sources, 'publisher', 'title_en', 'title_fr', 'vintage', 'licence', 'origin')
		).toEqual([]);
		expect(empty(sources, 'cautions_en', 'cautions_fr')).toEqual([]);
		for (const row of sources) {
			expect(cell(row, 'retrieved')).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(row['non_commercial'] === 'true').toBe(cell(row, 'licence').includes('-NC-'));
		}
	});
	it('describes every column of every table once, in both languages', () => {
		const described = readData('columns').map((row) => `${row['table']}.${row['column']}`);
		const published = [OBSERVATIONS, ...TABLES].flatMap((spec) =>
			spec.columns.map(([name]) => `${spec.table}.${name}`)
		);
		unique(described);
		expect([...described].sort()).toEqual([...published].sort());
		expect(empty(readData('columns'), 'description_en', 'description_fr')).toEqual([]);
	});
	it('names every code in use', () => {
		expect(codes('OBS_STATUS')).toEqual([...OBS_STATUS]);
		expect(codes('NATURE')).toEqual([...NATURE]);
		expect(codes('SEX').sort()).toEqual([...SEX].sort());
		expect(codes('URBANISATION').sort()).toEqual([...URBANISATION].sort());
		expect(codes('EDUCATION_LEV').sort()).toEqual([...EDUCATION_LEV].sort());
		expect(codes('UNIT_MEASURE').sort()).toEqual([...UNIT_MEASURE].sort());
		for (const code of codes('AGE')) expect(code).toMatch(AGE_PATTERN);
		for (const code of codes('COMPOSITE_BREAKDOWN'))
			expect(code).toMatch(COMPOSITE_BREAKDOWN_PATTERN);
		unique(codelists.map((row) => `${row['codelist']}.${row['code']}`));
		expect(empty(codelists, 'name_en', 'name_fr')).toEqual([]);
		const units = codelists.filter((row) => cell(row, 'codelist').endsWith('UNIT_MEASURE'));
		expect(empty(units, 'short_en', 'short_fr')).toEqual([]);
	});
});

describe('French typography', () => {
	const files = [
		'indicators',
		'sources',
		'action-lines',
		'goals',
		'goal-targets',
		'targets',
		'wsis-targets',
		'processes',
		'process-facts',
		'core-list-indicators',
		'process-events',
		'roadmap-items'
	];
	for (const file of [...files, 'columns', 'codelists', 'area-groups', 'area-names']) {
		it(`${file}: narrow no-break space before high marks, curly apostrophes`, () => {
			const wrong = readData(file).flatMap((row) =>
				Object.entries(row)
					.filter(([name]) => /_fr$/.test(name))
					.map(([, text]) => text)
					.filter((text) =>
						/[^\u202f][:;?!%»](\s|$|[.,)])|[ \u00a0][:;?!%»]|«[^\u202f]|'/u.test(text)
					)
			);
			expect(wrong).toEqual([]);
		});
	}
});
