import { describe, expect, it } from 'vitest';
import { EXPLORE_CHARTS, type ExploreChartKind, type Figure } from '#lib/domain/index.ts';
import { suggestChart, whyNotChart, whyNotWords, WHY_NOT_CODES } from '#lib/view/index.ts';
import { figure, names, series } from './figures.ts';

const input = (figures: readonly Figure[], chart: { panel?: 'sex' } = {}) => ({
	figures,
	chart: { kind: 'line', ...chart } as const,
	names: names([series('S.X'), series('S.Y'), series('S.N', { unit_measure: 'NUMBER' })]),
	population: new Map<string, number>()
});
const why = (kind: ExploreChartKind, figures: readonly Figure[]) =>
	whyNotChart(kind, input(figures));

const counted = { series: 'S.N', unit_measure: 'NUMBER', value_unit: 'NUMBER' } as const;
const women = { ...counted, sex: 'F' };
const men = { ...counted, sex: 'M' };
const TWO_YEARS = [figure('404', 2020, 10), figure('404', 2021, 11)];

describe('whyNotChart', () => {
	it('refuses every kind without a figure', () => {
		for (const kind of EXPLORE_CHARTS) {
			expect(why(kind, [figure('404', 2020, null)])).toBe('no_figures');
		}
	});

	it('asks for two years where change is shown', () => {
		for (const kind of ['line', 'slope', 'multiples', 'area'] as const) {
			expect(why(kind, [figure('404', 2020, 10)])).toBe('one_year');
		}
		expect(why('line', TWO_YEARS)).toBeNull();
		expect(why('slope', TWO_YEARS)).toBeNull();
		expect(why('bars', [figure('404', 2020, 10)])).toBeNull();
	});

	it('puts no two units on one axis', () => {
		const figures = [...TWO_YEARS, figure('404', 2020, 5, counted)];
		for (const kind of [
			'line',
			'bars',
			'dots',
			'dumbbell',
			'multiples',
			'slope',
			'area'
		] as const) {
			expect(why(kind, figures)).toBe('several_units');
		}
		expect(why('scatter', figures)).toBeNull();
	});

	it('asks for two series of the same areas for a scatter', () => {
		expect(why('scatter', TWO_YEARS)).toBe('needs_two_series');
		const apart = [figure('404', 2020, 10), figure('250', 2020, 11, { series: 'S.Y' })];
		expect(why('scatter', apart)).toBe('no_common_area');
	});

	it('asks for something to compare, in the same year', () => {
		expect(why('dumbbell', [figure('404', 2020, 10)])).toBe('nothing_to_compare');
		const apart = [figure('404', 2020, 10, { sex: 'F' }), figure('404', 2021, 11, { sex: 'M' })];
		expect(why('dumbbell', apart)).toBe('no_pair');
	});

	it('asks for panels, and not for a book of them', () => {
		expect(why('multiples', TWO_YEARS)).toBe('one_panel');
		const many = Array.from({ length: 61 }, (_, index) => [
			figure(String(100 + index), 2020, 1),
			figure(String(100 + index), 2021, 1)
		]).flat();
		expect(why('multiples', many)).toBe('too_many_panels');
	});

	it('asks for economies where they are spread, counted or mapped', () => {
		expect(why('map', [figure('001', 2020, 1)])).toBe('no_economies');
		expect(why('histogram', TWO_YEARS)).toBe('too_few_economies');
		expect(why('heatmap', TWO_YEARS)).toBe('one_area');
	});
});

describe('whyNotChart, of parts that are stacked', () => {
	const whole = [2020, 2021].flatMap((year) => [
		figure('404', year, 10, women),
		figure('404', year, 20, men)
	]);

	it('stacks all parts of a count', () => {
		expect(why('area', whole)).toBeNull();
	});

	it('never stacks percentages, a part alone, or parts with their total', () => {
		const shares = whole.map((each): Figure => ({ ...each, value_unit: 'PERCENT' }));
		expect(why('area', shares)).toBe('not_a_sum');
		expect(
			why(
				'area',
				whole.filter(({ sex }) => sex === 'F')
			)
		).toBe('one_part');
		const total = [2020, 2021].map((year) => figure('404', year, 30, counted));
		expect(why('area', [...whole, ...total])).toBe('parts_do_not_add_up');
	});

	it('never stacks areas that overlap', () => {
		const areas = (codes: string[]) =>
			codes.flatMap((code) => [2020, 2021].map((year) => figure(code, year, 5, counted)));
		expect(why('area', areas(['404', '250']))).toBeNull();
		expect(why('area', areas(['001', '404']))).toBe('parts_do_not_add_up');
		expect(why('area', areas(['ITU_AFR', 'ITU_EUR'].concat('199')))).toBe('parts_do_not_add_up');
	});

	it('never hides a gap, nor a value below zero', () => {
		expect(why('area', whole.slice(0, 3))).toBe('has_gaps');
		const below = whole.map((each, index): Figure => (index === 0 ? { ...each, value: -1 } : each));
		expect(why('area', below)).toBe('below_zero');
	});
});

describe('whyNotWords', () => {
	it('has a sentence for every reason, in both languages', () => {
		for (const code of WHY_NOT_CODES) {
			expect(whyNotWords(code, 'en')).not.toBe('');
			expect(whyNotWords(code, 'fr')).not.toBe(whyNotWords(code, 'en'));
		}
		expect(whyNotWords('too_few_economies', 'en')).toBe('needs figures of at least 8 economies');
	});
});

describe('suggestChart', () => {
	it('begins with a kind that suits', () => {
		const many = Array.from({ length: 40 }, (_, index) => figure(String(100 + index), 2020, index));
		const sexes = ['404', '250'].flatMap((code) =>
			['F', 'M'].map((sex) => figure(code, 2020, 1, { sex }))
		);
		const both = ['404', '250'].flatMap((code) => [
			figure(code, 2020, 1),
			figure(code, 2020, 5, counted)
		]);
		expect(suggestChart(input(TWO_YEARS))).toBe('line');
		expect(suggestChart(input(many))).toBe('bars');
		expect(suggestChart(input(sexes))).toBe('dumbbell');
		expect(suggestChart(input(both))).toBe('scatter');
		expect(suggestChart(input([]))).toBe('line');
	});
});
