import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
	BreakdownBars,
	DumbbellChart,
	MapChart,
	RankedBars,
	YearSlider
} from '#lib/charts/index.ts';
import { buildGaps, buildMapView, buildPanels } from '#lib/view/index.ts';
import { areaLabels } from '../view/named-areas.ts';
import { row } from '../view/rows.ts';

const areas = areaLabels(
	{ '404': 'Kenya', '076': 'Brazil', '702': 'Singapore', '001': 'World' },
	{ '001': 'world' }
);
const scale = { edges: [20, 40, 60, 80], low: 0, high: 100 };
const href = (slug: string) => `/areas/${slug}/`;
const shared = { unit: 'PERCENT', locale: 'en' as const };
const rows = [
	row('404', 2022, 40.8, { obs_status: 'E' }),
	row('076', 2022, 80.7),
	row('702', 2021, 96)
];
const view = buildMapView(rows, {
	...{ series: 'S.A', areas, scale, direction: 1, locale: 'en', year: 2022 }
});

describe('MapChart without script', () => {
	const props = { ...shared, view, areas, title: 'Internet use', base: '../' };

	it('is one picture with a name, its shapes by reference', () => {
		const { body } = render(MapChart, { props });
		expect(body).toContain('role="img"');
		expect(body).toContain('aria-label="Map: Internet use"');
		expect(body).toMatch(/<use href="\.\.\/geo\/world\.[0-9a-f]{8}\.svg#a404" class="s4/);
		expect(body).toMatch(/#a702" class="n/);
		expect(body).toContain('No figure in 2022');
		expect(body).not.toContain('tabindex');
	});

	it('takes the shapes from the page where it may fetch none', () => {
		const { body } = render(MapChart, { props: { ...props, markup: '<path id="a404"/>' } });
		expect(body).toContain('<path id="a404"/>');
		expect(body).toContain('<use href="#a404"');
	});
});

describe('RankedBars', () => {
	const props = { ...shared, figures: view.figures, direction: 1 as const, limit: 100, href };

	it('is a table of ranks, links, flags and bars, with the World among them', () => {
		const world = { ref_area: '001', name: 'World', slug: 'world', value: 63, year: 2022 };
		const { body } = render(RankedBars, { props: { ...props, references: [world] } });
		expect(body).toContain('href="/areas/kenya/"');
		expect(body).toContain('--size: 80.7%');
		expect(body).toMatch(/<abbr title="[^"]+"[^>]*>E<\/abbr>/);
		const order = ['Brazil', 'World', 'Kenya'].map((name) => body.indexOf(`>${name}</a>`));
		expect([...order].sort((a, b) => a - b)).toEqual(order);
		expect(order[0]).toBeGreaterThan(0);
	});

	it('says that there is nothing to rank', () => {
		expect(render(RankedBars, { props: { ...props, figures: [] } }).body).toContain('to rank');
	});
});

describe('the charts of breakdowns', () => {
	const sexes = [row('001', 2022, 63.4, { sex: 'F' }), row('001', 2022, 69.2, { sex: 'M' })];
	const codes = ['F', 'M'] as const;
	const wanted = { series: 'S.A', areas, ref_areas: ['001'], locale: 'en' as const };

	it('tell both values and the gap in words', () => {
		const gaps = buildGaps(sexes, { ...wanted, dimension: 'sex', codes });
		const { body } = render(DumbbellChart, {
			props: { ...shared, gaps, dimension: 'sex', codes, limits: { low: 0, high: 100 }, href }
		});
		expect(body).toContain('5.8 points less');
		expect(body).toContain('women');
		expect(body).toContain('inset-inline-start: 63.4%');
	});

	it('draw a panel per area on one scale', () => {
		const panels = buildPanels(sexes, { ...wanted, dimension: 'sex', codes });
		const { body } = render(BreakdownBars, {
			props: { ...shared, panels, dimension: 'sex', codes, limit: 100, href }
		});
		expect(body).toContain('--size: 69.2%');
	});
});

describe('YearSlider', () => {
	it('offers only the years that have figures, and waits for the script', () => {
		const coverage = [
			{ year: 2015, economies: 10 },
			{ year: 2022, economies: 9 }
		];
		const { body } = render(YearSlider, {
			props: { coverage, year: 2022, locale: 'en', onyear: () => undefined }
		});
		expect(body).toContain('max="1"');
		expect(body).toContain('2022 · economies with a figure: 9');
		expect(body).toMatch(/<input[^>]+disabled/);
	});
});
