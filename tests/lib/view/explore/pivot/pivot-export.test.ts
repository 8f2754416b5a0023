import { describe, expect, test } from 'vitest';
import type { ExplorePivot } from '#lib/domain/index.ts';
import { buildPivot, exportFile, pivotExport } from '#lib/view/index.ts';
import { figure, names } from '../figures.ts';

const NAMES = names();
const CHOICE = {
	title: 'Title',
	filters: [],
	address: 'https://example.org/explore/',
	accessed: '2026-11-27',
	sources: [],
	transformations: []
};

async function exported(
	rows: Parameters<typeof buildPivot>[0],
	pivot: Partial<ExplorePivot>,
	filters: { name: string; value: string }[] = []
) {
	const table = buildPivot(
		rows,
		{ rows: [], columns: [], pages: [], page: [], totals: true, ...pivot },
		NAMES
	);
	if (table.kind === 'refused') throw new Error(table.code);
	const sheet = pivotExport(table, NAMES, { ...CHOICE, filters });
	await exportFile(sheet, 'csv', 'en');
	return sheet;
}

describe('pivotExport', () => {
	const rows = [
		figure('004', 2020, 1.5),
		figure('004', 2021, null, { obs_status: 'Q', absence: 'suppressed' }),
		figure('008', 2020, 2, { obs_text: '<2.5', obs_status: 'E', comment_obs: 'Break; see note' })
	];

	test('keeps numbers as numbers and tells all else in a text beside them', async () => {
		const {
			columns,
			rows: cells,
			about
		} = await exported(rows, {
			...{ rows: ['ref_area'], columns: ['time_period'] }
		});
		expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
			...['ref_area text', 'ref_area_name text', 'value_2020 number', 'note_2020 text'],
			...['value_2021 number', 'note_2021 text']
		]);
		expect(cells[0]?.slice(0, 5)).toEqual(['004', 'value 004', 1.5, null, null]);
		expect(cells[0]?.[5]).toMatch(/^withheld by the source; Q: /);
		expect(cells[1]?.slice(2, 3)).toEqual([2]);
		expect(cells[1]?.[3]).toMatch(/^<2\.5; E: .*; Break; see note$/);
		expect(cells[1]?.slice(4)).toEqual([null, 'no row in this view']);
		expect(about.filters).toEqual([{ name: 'field series', value: 'value S.X' }]);
	});

	test('has only the page shown, and names it', async () => {
		const both = ['F', 'M'].flatMap((sex) => [figure('004', 2020, sex === 'F' ? 1 : 2, { sex })]);
		const sheet = await exported(both, { pages: ['sex'], page: ['M'] });
		expect(sheet.columns.map(({ name }) => name)).toEqual(['value']);
		expect(sheet.rows).toEqual([[2]]);
		expect(sheet.about.filters).toContainEqual({ name: 'field sex', value: 'value M' });
		expect(sheet.sdmx).toMatchObject({ observations: [both[1]] });
	});

	test('names the page shown, not the choice that it was turned to from', async () => {
		const both = ['F', 'M'].map((sex) => figure('004', 2020, 1, { sex }));
		const chosen = [
			{ name: 'field sex', value: 'value F; value M' },
			{ name: 'field series', value: 'as chosen' }
		];
		const { about } = await exported(both, { pages: ['sex'], page: ['M'] }, chosen);
		const named = (field: string) => about.filters.filter(({ name }) => name === `field ${field}`);
		expect(named('sex')).toEqual([{ name: 'field sex', value: 'value M' }]);
		expect(named('series')).toEqual([{ name: 'field series', value: 'as chosen' }]);
	});

	test('gives years as numbers, and every column its own name', async () => {
		const parts = ['A-B', 'A_B'].map((age) => figure('004', 2020, 1, { age }));
		expect((await exported(parts, { columns: ['age'] })).columns.map(({ name }) => name)).toEqual([
			...['value_A_B', 'value_A_B_2']
		]);
		const { columns } = await exported(rows, { rows: ['time_period', 'ref_area'] });
		expect(columns[0]).toMatchObject({ name: 'time_period', type: 'integer' });
	});
});
