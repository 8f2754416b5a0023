import { describe, expect, it } from 'vitest';
import {
	EMPTY_EMBED_CHOICE,
	parseChartSpec,
	specChoice,
	specExploreView,
	type EmbedChoice
} from '#lib/view/index.ts';
import { DATA } from './embed-data.ts';

const specOf = (rest: object = {}) =>
	parseChartSpec({
		...{ version: 1, type: 'line', indicator: 'use', areas: [], title: 'finding', notes: [] },
		...rest
	});
const asked = (choice: Partial<EmbedChoice> = {}) => ({ ...EMPTY_EMBED_CHOICE, ...choice });

describe('specChoice', () => {
	const spec = specOf({ areas: ['KEN'], years: [2005, 2020], series: 'S.USE' });

	it('is the choice of the spec where an address asks for nothing', () => {
		expect(specChoice(spec, asked())).toEqual(
			asked({ areas: ['KEN'], from: 2005, to: 2020, series: 'S.USE' })
		);
		expect(specChoice(specOf(), asked())).toEqual(asked());
	});

	it('gives way to what an address asks for, part by part', () => {
		const choice = asked({ areas: ['FRA'], highlight: ['UGA'], vintage: '2023-12' });
		expect(specChoice(spec, choice)).toEqual({
			...choice,
			...{ from: 2005, to: 2020, series: 'S.USE' }
		});
		// One end of the years is a choice of years: the other is that of the figures, not of the spec.
		expect(specChoice(spec, asked({ from: 2010 }))).toMatchObject({ from: 2010, to: null });
		expect(specChoice(specOf({ breakdown: { age: ['Y15T24'] } }), asked()).by).toBe('age');
		expect(specChoice(specOf({ breakdown: { age: ['Y15T24'] } }), asked({ by: 'sex' })).by).toBe(
			'sex'
		);
	});
});

describe('specExploreView', () => {
	it('draws what the spec says', () => {
		const view = specExploreView(specOf({ areas: ['KEN', 'WORLD'] }), asked(), DATA);
		expect(view).toMatchObject({
			selection: { series: ['S.USE'], areas: ['404', '001'] },
			chart: { kind: 'line' }
		});
		const map = specExploreView(specOf({ type: 'map', years: [2015, 2019] }), asked(), DATA);
		expect(map?.chart).toEqual({ kind: 'map', year: 2019 });
	});

	it('compares the parts that the spec names, which need not be a pair', () => {
		const ages = { type: 'gap', series: 'S.AGE', breakdown: { age: ['Y15T24', 'Y25T74'] } };
		expect(specExploreView(specOf(ages), asked(), DATA)).toMatchObject({
			selection: { breakdown: { age: ['Y15T24', 'Y25T74'] } },
			chart: { kind: 'dumbbell' }
		});
		const lines = { series: 'S.SEX', breakdown: { sex: ['F', 'M'] } };
		expect(specExploreView(specOf(lines), asked(), DATA)).toMatchObject({
			selection: { series: ['S.SEX'], breakdown: { sex: ['F', 'M'] } },
			chart: { kind: 'line' }
		});
	});

	it('leaves parts out that another series, asked for by an address, does not hold', () => {
		const spec = specOf({ series: 'S.SEX', breakdown: { sex: ['F', 'M'] } });
		const view = specExploreView(spec, asked({ series: 'S.USE' }), DATA);
		expect(view?.selection).toMatchObject({ series: ['S.USE'], breakdown: {} });
		const by = specExploreView({ ...spec, type: 'gap' }, asked({ by: 'age' }), DATA);
		expect(by?.selection.breakdown).toEqual({ age: ['Y15T24', 'Y25T74', 'Y_GE75'] });
	});

	it('is nothing of an indicator that is not there', () => {
		expect(specExploreView(specOf({ indicator: 'other' }), asked(), DATA)).toBeNull();
	});
});
