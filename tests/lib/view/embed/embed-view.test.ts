import { describe, expect, it } from 'vitest';
import {
	areasByAddress,
	embedExploreView,
	embedSeries,
	embedViewsOf,
	EMPTY_EMBED_CHOICE,
	pinVintage,
	type EmbedChoice,
	type EmbedView
} from '#lib/view/index.ts';
import { DATA } from './embed-data.ts';

const seriesOf = (view: EmbedView, choice: Partial<EmbedChoice> = {}) =>
	embedSeries(DATA, 'use', view, { ...EMPTY_EMBED_CHOICE, ...choice });
const viewOf = (view: EmbedView, choice: Partial<EmbedChoice> = {}) =>
	embedExploreView({ indicator: 'use', view }, { ...EMPTY_EMBED_CHOICE, ...choice }, DATA);

describe('embedSeries', () => {
	it('takes the preferred series, and the one that is asked for, a companion only then', () => {
		expect(seriesOf('line')?.series.series).toBe('S.USE');
		expect(seriesOf('line', { series: 'S.SEX' })?.series.series).toBe('S.SEX');
		expect(seriesOf('line', { series: 'S.GROUPS' })?.series.series).toBe('S.GROUPS');
		// It has no economies.
		expect(seriesOf('map', { series: 'S.GROUPS' })?.series.series).toBe('S.USE');
	});

	it('compares two parts where there are two that belong together, else all of a dimension', () => {
		expect(seriesOf('gap')).toMatchObject({
			series: { series: 'S.SEX' },
			gap: { by: 'sex', codes: ['F', 'M'] }
		});
		expect(seriesOf('gap', { by: 'age' })).toMatchObject({
			series: { series: 'S.AGE' },
			gap: { by: 'age', codes: ['Y15T24', 'Y25T74', 'Y_GE75'] }
		});
		// Nothing is broken down so: the first gap is shown.
		expect(seriesOf('gap', { by: 'urbanisation' })?.gap?.by).toBe('sex');
	});

	it('knows which charts an indicator has', () => {
		expect(embedViewsOf(DATA, 'use')).toEqual(['line', 'map', 'ranking', 'gap']);
		const series = DATA.series.map((row) => ({ ...row, economies: 0, codes: {} }));
		expect(embedViewsOf({ ...DATA, series }, 'use')).toEqual(['line']);
		expect(embedViewsOf(DATA, 'other')).toEqual([]);
	});
});

describe('embedExploreView', () => {
	it('leaves the areas of lines and gaps to be found where none are chosen', () => {
		expect(viewOf('line')?.selection.areas).toEqual([]);
		expect(viewOf('gap')).toMatchObject({
			selection: { areas: [], breakdown: { sex: ['F', 'M'] } },
			chart: { kind: 'dumbbell' }
		});
		expect(viewOf('gap', { by: 'age' })?.chart.kind).toBe('dots');
	});

	it('shows every economy on a map and in a ranking, whichever stand out', () => {
		const choice = { highlight: ['KEN'], to: 2015, from: 2015 };
		expect(viewOf('map', choice)).toMatchObject({
			selection: { areas: ['all'], from: null, to: null },
			chart: { kind: 'map', year: 2015 }
		});
		expect(viewOf('ranking', choice)?.selection.areas).toEqual(['all', '001']);
		expect(viewOf('ranking', { areas: ['KEN', 'UGA'] })?.selection.areas).toEqual(['404', '800']);
	});

	it('draws lines of the areas and years chosen', () => {
		const view = viewOf('line', { areas: ['KEN', 'WORLD'], highlight: ['UGA'], from: 2010 });
		expect(view?.selection).toMatchObject({ areas: ['404', '001', '800'], from: 2010, to: null });
	});

	it('gives nothing for an indicator that is not there', () => {
		expect(
			embedExploreView({ indicator: 'other', view: 'line' }, EMPTY_EMBED_CHOICE, DATA)
		).toBeNull();
	});
});

describe('areasByAddress', () => {
	it('finds economies by their ISO3 code and their slug, groups by their slug', () => {
		const codes = areasByAddress(DATA);
		expect(['KEN', 'KENYA', 'WORLD', 'LEAST', 'XXX'].map((code) => codes.get(code))).toEqual([
			'404',
			'404',
			'001',
			'199',
			undefined
		]);
	});
});

describe('pinVintage', () => {
	it('keeps an earlier vintage with its companion, its source and what is newer', () => {
		const pinned = pinVintage(DATA, 'S.USE', '2023-12');
		expect(pinned?.newer).toBe('2024-11');
		const path = (series: string) =>
			pinned?.data.series.find((row) => row.series === series)?.file.path;
		expect(path('S.USE')).toBe('S.USE.then.parquet');
		expect(path('S.GROUPS')).toBe('S.GROUPS.then.parquet');
		expect(path('S.SEX')).toBe('S.SEX.now.parquet');
		expect(pinned?.data.sources.map(({ vintage }) => vintage)).toEqual(['2023-12', '2023']);
		expect(pinned?.data.catalogue.series[0]?.vintage).toBe('2023-12');
		expect(DATA.catalogue.series[0]?.vintage).toBe('2024-11');
	});

	it('has nothing newer for the latest vintage, and nothing at all for one that never was', () => {
		expect(pinVintage(DATA, 'S.USE', '2024-11')).toEqual({ data: DATA, newer: null });
		expect(pinVintage(DATA, 'S.USE', '1999')).toBeNull();
		expect(pinVintage(DATA, 'S.SEX', '2023-12')).toBeNull();
		expect(pinVintage(DATA, 'S.NONE', '2024-11')).toBeNull();
	});
});
