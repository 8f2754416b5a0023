import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '#lib/domain/index.ts';
import type { BreakdownSection, ExportTable } from '#lib/view/index.ts';
import type { IndicatorState } from '../../../../src/routes/[[locale=locale]]/(site)/indicators/[indicator]/indicator-state.svelte.ts';
import {
	breakdownTable,
	lineTable,
	mapTable
} from '../../../../src/routes/[[locale=locale]]/(site)/indicators/[indicator]/take/take-figures.ts';
import { observation } from '../../../lib/view/export/observations.ts';
import { areaLabels } from '../../../lib/view/named-areas.ts';

const SERIES = 'UNSD_SDG.IT_USE_II99';
const ROWS: Observation[] = [
	observation({ ref_area: '404', time_period: 2021, obs_value: null, obs_status: 'O' }),
	observation({ ref_area: '404', time_period: 2020, obs_value: 22 }),
	observation({ ref_area: '404', time_period: 2020, sex: 'F', obs_value: 20 }),
	observation({ ref_area: '404', time_period: 2020, sex: 'M', obs_value: 24 }),
	observation({ ref_area: '404', time_period: 2019, sex: 'M', obs_value: 9 }),
	observation({ ref_area: '076', time_period: 2019, obs_value: 70 }),
	observation({ ref_area: '001', time_period: 2020, obs_value: 60 })
];

const source = {
	...{ source: 'UNSD_SDG', publisher: 'UNSD', title: 'SDG database', vintage: '2023-12' },
	...{ licence: 'CC BY 4.0', licence_url: 'https://example.org/licence' }
};

/** A page that shows two lines and a map of so many years. */
function page(year: number | null): IndicatorState {
	const series = { series: SERIES, source, default_breakdown: null, cautions: 'Read with care.' };
	return {
		page: { name: 'Internet use', indicator: { indicator: 'internet-use' } },
		locale: 'en',
		labels: areaLabels({ '404': 'Kenya', '076': 'Brazil', '001': 'World' }, { '001': 'world' }),
		series,
		seriesOf: (id: string) => (id === SERIES ? series : undefined),
		line: {
			...{ subtitle: 'Internet use, per cent', selection: {} },
			lines: { lines: ['404', '001'].map((ref_area) => ({ series: SERIES, ref_area })) }
		},
		economy: {
			map: {
				year,
				figures: [
					{ ref_area: '404', year: 2020 },
					{ ref_area: '076', year: 2019 }
				]
			}
		},
		loader: () => Promise.resolve({ rowsOf: () => Promise.resolve(ROWS) })
	} as unknown as IndicatorState;
}

const section = {
	...{ series: SERIES, dimension: 'sex', codes: ['F', 'M'], panels: [] },
	gaps: [{ ref_area: '404', year: 2020 }]
} as unknown as BreakdownSection;

/** Area, year, sex and value of each row. */
function cells({ columns, rows }: ExportTable): unknown[][] {
	const places = ['ref_area', 'time_period', 'sex', 'obs_value'].map((name) =>
		columns.findIndex((column) => column.name === name)
	);
	return rows.map((row) => places.map((place) => row[place]));
}

describe('tables of an indicator', () => {
	beforeEach(() => {
		vi.stubGlobal('location', {
			href: 'https://ict.example/indicators/internet-use/?areas=KEN#map'
		});
		vi.stubGlobal('document', { documentElement: { dir: 'ltr' } });
	});
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	it('hold every year of the areas of the lines, a missing figure, too, and no others', async () => {
		const table = await lineTable(page(null));
		expect(cells(table)).toEqual([
			['001', 2020, '_T', 60],
			['404', 2020, '_T', 22],
			['404', 2021, '_T', null]
		]);
		expect(table.about).toMatchObject({
			title: 'Internet use, per cent',
			address: 'https://ict.example/indicators/internet-use/?areas=KEN',
			notes: ['Read with care.']
		});
		expect(table.about.filters[1]?.value).toBe('Kenya; World');
	});

	it('hold the year of the map', async () => {
		const table = await mapTable(page(2020));
		expect(cells(table)).toEqual([['404', 2020, '_T', 22]]);
		expect(table.about.filters[1]?.value).toBe('2020');
	});

	it('hold the latest year of each economy of the map', async () => {
		const table = await mapTable(page(null));
		expect(cells(table)).toEqual([
			['076', 2019, '_T', 70],
			['404', 2020, '_T', 22]
		]);
	});

	it('hold the groups of a breakdown in the year in which they are compared', async () => {
		expect(cells(await breakdownTable(page(null), section))).toEqual([
			['404', 2020, 'F', 20],
			['404', 2020, 'M', 24]
		]);
	});
});
