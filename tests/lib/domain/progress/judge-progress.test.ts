import { describe, expect, it } from 'vitest';
import {
	DEFAULT_METHOD,
	judgeAll,
	judgeProgress,
	METHOD_CONFIDENCE,
	PROGRESS_METHODS,
	type ProgressInput
} from '#lib/domain/index.ts';
import { figures, input, outcomes, target, type Outcome } from './progress-cases.ts';

const all = (outcome: Outcome): Outcome[] => PROGRESS_METHODS.map(() => outcome);
const price = (values: Record<number, number>): Partial<ProgressInput> => ({
	points: figures(values),
	direction: -1,
	limit: 0,
	kind: 'other',
	target: target(2, '<')
});

it('the default method is a confirmed one', () => {
	expect(METHOD_CONFIDENCE[DEFAULT_METHOD]).toBe('confirmed');
});

describe('too few figures', () => {
	it('no figure', () => {
		expect(outcomes({ points: [], target: target(95) })).toEqual(all('no_figure'));
		expect(judgeProgress('OPEN_SDG', input({ points: [] }))).toEqual({
			method: 'OPEN_SDG',
			verdict: 'not_assessable',
			word: null,
			score: null,
			measure: null,
			base: null,
			latest: null,
			rate: null,
			rateNeeded: null,
			projection: null,
			reason: 'no_figure',
			cautions: []
		});
	});

	it('one figure: only where it stands can be judged', () => {
		expect(outcomes({ points: figures({ 2020: 80 }), target: target(100) })).toEqual([
			...Array<Outcome>(5).fill('one_point'),
			'on_track'
		]);
	});

	it('figures before the base year only', () => {
		const old = { points: figures({ 2010: 40, 2012: 45 }), target: target(100) };
		expect(outcomes(old)).toEqual([...Array<Outcome>(5).fill('no_figure'), 'limited_progress']);
		expect(judgeProgress('OPEN_SDG', input(old))).toMatchObject({
			base: null,
			latest: { year: 2012 },
			cautions: ['old_data']
		});
	});

	it('figures before the base year are not judged', () => {
		const points = figures({ 2000: 1, 2014: 90, 2015: 60, 2023: 70 });
		expect(judgeAll(input({ points, target: target(95) }))).toEqual(
			judgeAll(input({ target: target(95) }))
		);
	});
});

describe('direction', () => {
	it('none wanted', () => {
		expect(outcomes({ direction: 0, target: target(95) })).toEqual(all('no_direction'));
		expect(outcomes({ direction: 0, points: [] })).toEqual(all('no_direction'));
	});

	it('falling is better: a price that halves toward 2 per cent of income', () => {
		// 8.3 % a year had, 8.8 % needed; at that rate 2.18 in 2030, in a straight line 0.5.
		expect(outcomes(price({ 2015: 8, 2023: 4 }))).toEqual([
			'acceleration_needed',
			'on_track',
			'on_track',
			'acceleration_needed',
			'on_track',
			'not_a_percentage'
		]);
		const result = judgeProgress('OPEN_SDG', input(price({ 2015: 8, 2023: 4 })));
		expect(result.rate).toBeLessThan(0);
		expect(result.rateNeeded).toBeLessThan(0);
		expect(result.measure).toBeCloseTo((1 - 2 ** (-1 / 8)) / (1 - 4 ** (-1 / 15)), 12);
	});

	it('falling is better: a price that rises', () => {
		expect(outcomes(price({ 2015: 4, 2023: 5 })).slice(0, 5)).toEqual(
			Array<Outcome>(5).fill('deterioration')
		);
	});

	it('falling is better, without a target: the rules are mirrored', () => {
		const falling = { ...price({ 2015: 8, 2023: 6 }), target: null };
		expect(outcomes(falling).slice(0, 2)).toEqual(['on_track', 'on_track']);
		const slowly = judgeAll(input({ ...price({ 2015: 8, 2023: 7.6 }), target: null }));
		expect(slowly[1]?.word).toBe('fair_progress');
		expect(slowly[3]).toMatchObject({ word: 'moderate_decrease', verdict: 'acceleration_needed' });
		const rising = { ...price({ 2015: 8, 2023: 8.2 }), target: null };
		expect(judgeProgress('EUROSTAT', input(rising))).toMatchObject({
			word: 'moderate_increase',
			verdict: 'deterioration'
		});
		expect(judgeProgress('UN_2023', input(rising))).toMatchObject({
			word: 'stagnation_or_regression',
			verdict: 'deterioration'
		});
	});

	it('a fall from a base better than the target is a fall under every method', () => {
		const fall = { points: figures({ 2015: 80, 2023: 70 }), target: target(75) };
		expect(outcomes(fall).slice(0, 5)).toEqual(Array<Outcome>(5).fill('deterioration'));
	});

	it('negative values: nearer to zero is a rise', () => {
		const points = figures({ 2015: -10, 2023: -5 });
		const results = judgeAll(input({ points, kind: 'other', target: target(-4) }));
		expect(results.slice(0, 5).map(({ verdict }) => verdict)).toEqual(
			Array<Outcome>(5).fill('on_track')
		);
		const bare = judgeAll(input({ points, kind: 'other' }));
		expect([bare[0]?.verdict, bare[1]?.verdict, bare[3]?.verdict]).toEqual(
			Array<Outcome>(3).fill('on_track')
		);
	});
});

describe('values from which no rate can be formed', () => {
	it('a base of zero', () => {
		const points = figures({ 2015: 0, 2023: 20 });
		expect(outcomes({ points, target: target(100) })).toEqual([
			'base_zero',
			'base_zero',
			'acceleration_needed',
			'base_zero',
			'limited_progress',
			'limited_progress'
		]);
		expect(outcomes({ points })).toEqual([
			'base_zero',
			'base_zero',
			'target_required',
			'base_zero',
			'target_required',
			'target_required'
		]);
	});

	it('a latest value of zero is a fall of 100 per cent', () => {
		const points = figures({ 2015: 5, 2023: 0 });
		expect(judgeProgress('OPEN_SDG', input({ points }))).toMatchObject({
			verdict: 'deterioration',
			rate: -1,
			score: -5
		});
	});

	it('a target of zero', () => {
		const falling = { ...price({ 2015: 8, 2023: 4 }), target: target(0, '<=') };
		expect(outcomes(falling)).toEqual([
			'target_zero',
			'acceleration_needed',
			'on_track',
			'target_zero',
			'acceleration_needed',
			'not_a_percentage'
		]);
	});

	it('a change of sign', () => {
		const points = figures({ 2015: -4, 2023: 3 });
		expect(outcomes({ points, kind: 'other' }).slice(0, 2)).toEqual(['mixed_signs', 'mixed_signs']);
		expect(outcomes({ points, kind: 'other', target: target(10) })).toEqual([
			'mixed_signs',
			'mixed_signs',
			'on_track',
			'mixed_signs',
			'acceleration_needed',
			'not_a_percentage'
		]);
		const below = figures({ 2015: -4, 2023: -3 });
		expect(outcomes({ points: below, kind: 'other', target: target(10) })[0]).toBe('mixed_signs');
	});

	it('a base that equals the target, since lost', () => {
		const points = figures({ 2015: 75, 2023: 74 });
		expect(outcomes({ points, target: target(75) })).toEqual([
			...Array<Outcome>(5).fill('base_equals_target'),
			'acceleration_needed'
		]);
	});

	it('figures too large for arithmetic', () => {
		const points = figures({ 2015: -1.7e308, 2016: 1.7e308 });
		expect(outcomes({ points, target: target(1.75e308) })[4]).toBe('no_figure');
	});
});
