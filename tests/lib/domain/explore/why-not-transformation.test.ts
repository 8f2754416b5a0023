import { describe, expect, it } from 'vitest';
import {
	selectFigures,
	TRANSFORMATION_KINDS,
	whyNotTransformation,
	type ExploreSelection,
	type Observation,
	type Transformation
} from '#lib/domain/index.ts';
import { CATALOGUE, observation, selection } from './explore-case.ts';

function whyNot(
	choice: Parameters<typeof whyNotTransformation>[0],
	rows: readonly Observation[],
	part: Partial<ExploreSelection> = {}
) {
	const chosen = selection({ areas: ['all'], ...part });
	return whyNotTransformation(choice, selectFigures(rows, chosen, CATALOGUE), CATALOGUE);
}

const LINE = [observation('404', 2015, 20), observation('404', 2016, 25)];
const YEAR = [observation('404', 2015, 20), observation('646', 2015, 25)];
const SEXES = { breakdown: { sex: ['F', 'M'] } };

describe('whyNotTransformation', () => {
	it.each(TRANSFORMATION_KINDS)('has nothing to make of no figures: %s', (kind) => {
		expect(whyNot(kind, [observation('404', 2015, null)])).toBe('no_figures');
	});

	it('wants two years of a line', () => {
		for (const kind of ['index', 'change', 'cagr', 'moving_average'] as const) {
			expect(whyNot(kind, YEAR)).toBe('one_year');
			expect(whyNot(kind, LINE)).toBeNull();
		}
		const fallen = [observation('404', 2015, 0), observation('404', 2016, -2)];
		expect(whyNot('index', fallen)).toBe('not_above_zero');
		expect(whyNot({ kind: 'change', years: 1, as: 'percent' }, fallen)).toBe('not_above_zero');
		expect(whyNot({ kind: 'change', years: 1, as: 'difference' }, fallen)).toBeNull();
	});

	it('wants a count or a sum to divide by population', () => {
		expect(whyNot('per_capita', LINE)).toBe('not_a_sum');
		const series = 'SUBSCRIPTIONS';
		const counts = [observation('404', 2015, 20, { series })];
		expect(whyNot('per_capita', counts, { series: [series] })).toBeNull();
	});

	it('wants two economies to compare', () => {
		for (const kind of ['rank', 'z_score'] as const) {
			expect(whyNot(kind, LINE)).toBe('few_economies');
			expect(whyNot(kind, YEAR)).toBeNull();
		}
	});

	it('wants members, and the rule of a mean where it is weighted', () => {
		const mean = (weight: 'population' | 'none'): Transformation => ({
			kind: 'group_mean',
			groups: ['199'],
			weight
		});
		expect(whyNot('group_mean', [observation('001', 2015, 20)], { areas: ['001'] })).toBe(
			'no_members'
		);
		expect(whyNot(mean('none'), LINE)).toBe('no_members');
		expect(whyNot(mean('population'), YEAR)).toBeNull();
		const series = 'PRICE';
		const prices = [observation('646', 2015, 20, { series })];
		expect(whyNot(mean('population'), prices, { series: [series] })).toBe('no_group_rule');
		expect(whyNot(mean('none'), prices, { series: [series] })).toBeNull();
	});

	it('wants a target that speaks of the figures', () => {
		expect(whyNot('gap_to_target', LINE)).toBeNull();
		expect(whyNot({ kind: 'gap_to_target', target: 'T.LDC' }, LINE)).toBe('no_target');
		const series = 'SUBSCRIPTIONS';
		const counts = [observation('404', 2015, 20, { series })];
		expect(whyNot('gap_to_target', counts, { series: [series] })).toBe('no_target');
	});

	it('wants two codes of one line', () => {
		const women = observation('404', 2015, 20, { sex: 'F' });
		const men = observation('404', 2015, 25, { sex: 'M' });
		expect(whyNot('gap_between', LINE)).toBe('one_code');
		expect(whyNot('gap_between', [women, { ...men, time_period: 2016 }], SEXES)).toBe('one_code');
		expect(whyNot('gap_between', [women, men], SEXES)).toBeNull();
		const step = { kind: 'gap_between', dimension: 'sex', code: 'F', as: 'ratio' } as const;
		expect(whyNot({ ...step, other: 'M' }, [women, men], SEXES)).toBeNull();
		expect(whyNot({ ...step, other: '_T' }, [women, men], SEXES)).toBe('one_code');
	});
});
