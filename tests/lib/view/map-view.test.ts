import { describe, expect, it } from 'vitest';
import { buildMapView, economyRows } from '#lib/view/index.ts';
import { areaLabels } from './named-areas.ts';
import { row } from './rows.ts';

const areas = areaLabels(
	{ '404': 'Kenya', '076': 'Brazil', '578': 'Norway', '001': 'World' },
	{ '001': 'world' }
);
const scale = { edges: [20, 40, 60, 80], low: 0, high: 100 };
const options = { series: 'S.A', areas, scale, direction: 1 as const, locale: 'en' as const };
const rows = [
	row('404', 2022, 40.8, { obs_status: 'E', comment_obs: 'ITU estimate' }),
	row('404', 2020, 30),
	row('076', 2021, 80.7),
	row('578', 2010, 93),
	row('578', 2022, null, { obs_status: 'O' }),
	row('001', 2022, 63),
	row('404', 2022, 35, { sex: 'F' }),
	row('076', 2022, 1, { series: 'OTHER' })
];

describe('economyRows', () => {
	it('keeps the numbers of economies in one series and breakdown', () => {
		const kept = economyRows(rows, { series: 'S.A', areas });
		expect(kept.map(({ ref_area, time_period }) => `${ref_area} ${time_period}`)).toEqual([
			'404 2022',
			'404 2020',
			'076 2021',
			'578 2010'
		]);
	});

	it('refuses two figures for one economy and year', () => {
		expect(() => economyRows([...rows, row('404', 2022, 41)], { series: 'S.A', areas })).toThrow(
			'two figures of S.A for 404 2022'
		);
	});
});

describe('buildMapView', () => {
	it('shows one year only, and names those that are silent in it', () => {
		const view = buildMapView(rows, { ...options, year: 2022 });
		expect(view.figures).toHaveLength(1);
		expect(view.figures[0]).toMatchObject({ name: 'Kenya', year: 2022, class: 2, rank: 1 });
		expect(view.figures[0]?.flags[0]?.code).toBe('E');
		expect(view.figures[0]?.comment).toBe('ITU estimate');
		expect(view.silent.sort()).toEqual(['076', '578']);
		expect(view.years).toEqual({ first: 2022, last: 2022 });
	});

	it('shows the latest of each with its year, but nothing older than ten years', () => {
		const view = buildMapView(rows, { ...options, year: null });
		expect(view.figures.map(({ name, year }) => `${name} ${year}`)).toEqual([
			'Brazil 2021',
			'Kenya 2022'
		]);
		expect(view).toMatchObject({ since: 2013, years: { first: 2021, last: 2022 } });
		expect(view.silent).toEqual(['578']);
	});

	it('is empty without figures', () => {
		const view = buildMapView([], { ...options, year: null });
		expect(view).toMatchObject({ figures: [], silent: [], years: null, since: null });
	});
});
