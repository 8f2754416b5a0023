import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHART_VIEWS, EMPTY_URL_STATE, formatUrlState, parseUrlState } from '#lib/view/index.ts';

describe('url state', () => {
	it('reads every part and keeps the order of areas', () => {
		const { state, dropped } = parseUrlState(
			'?areas=KEN,ind,ITU-AFR&year=2019&view=map&series=WB_WDI_2024.IT_NET_USER_ZS&by=sex&utm=x'
		);
		expect(state).toEqual({
			areas: ['KEN', 'IND', 'ITU-AFR'],
			year: 2019,
			view: 'map',
			series: 'WB_WDI_2024.IT_NET_USER_ZS',
			by: 'sex'
		});
		expect(dropped).toEqual([]);
	});

	it('drops and reports what is invalid or not held', () => {
		const { state, dropped } = parseUrlState(
			'areas=KEN,XXX,<b>&year=20&view=pie&series=no&by=hair&v=9',
			{
				hasArea: (code) => code === 'KEN'
			}
		);
		expect(state).toEqual({ ...EMPTY_URL_STATE, areas: ['KEN'] });
		expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
			'v=9',
			'areas=XXX',
			'areas=<b>',
			'year=20',
			'view=pie',
			'series=no',
			'by=hair'
		]);
	});

	it('keeps the latest year of each area as a year of its own', () => {
		const { state, dropped } = parseUrlState('year=latest', { years: [2019] });
		expect([state.year, dropped]).toEqual(['latest', []]);
		expect(formatUrlState(state)).toBe('?year=latest');
	});

	it('drops years and views that the page does not have, and areas after the seventh', () => {
		const areas = 'AAA,BBB,CCC,DDD,EEE,FFF,GGG,HHH';
		const context = { years: [2019], views: ['line'] };
		const { state, dropped } = parseUrlState(`areas=${areas},AAA&year=2020&view=map`, context);
		expect(state.areas).toHaveLength(7);
		expect(dropped.map(({ value }) => value)).toEqual(['HHH', '2020', 'map']);
	});

	it('does not write defaults', () => {
		expect(formatUrlState(EMPTY_URL_STATE)).toBe('');
		const state = { ...EMPTY_URL_STATE, view: 'line', year: 2020 } as const;
		expect(formatUrlState({ ...state, areas: [] }, { view: 'line' })).toBe('?year=2020');
	});

	it('reads back what it wrote', () => {
		const code = fc.stringMatching(/^[A-Z0-9]{2,5}(-[A-Z0-9]{1,4})?$/);
		const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
		const states = fc.record({
			areas: fc.uniqueArray(code, { maxLength: 7 }),
			year: maybe(fc.integer({ min: 1000, max: 9999 })),
			view: maybe(fc.constantFrom(...CHART_VIEWS)),
			series: maybe(fc.stringMatching(/^[A-Z0-9_]{1,9}\.[A-Z0-9_]{1,9}$/)),
			by: maybe(fc.constantFrom('sex', 'age', 'urbanisation'))
		});
		fc.assert(
			fc.property(states, (state) => {
				expect(parseUrlState(formatUrlState(state))).toEqual({ state, dropped: [] });
			})
		);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void parseUrlState(text)));
	});
});
