import { describe, expect, it } from 'vitest';
import {
	eurostatClass,
	eurostatClassWithoutTarget,
	judgeProgress,
	limitFactor,
	openSdgClass,
	openSdgClassWithoutTarget,
	openSdgScore,
	openSdgScoreWithoutTarget,
	rateByFactor,
	regionalClass,
	sdsnClass,
	umcClass,
	unClass,
	unClassWithoutTarget,
	verdictOfScore
} from '#lib/domain/index.ts';
import { figures, input, target } from './progress-cases.ts';

const BELOW = 1e-6;

/** At each cut the class above it, just under it the class below. */
function cuts<T>(name: string, classOf: (measure: number) => T, at: [number, T, T][]): void {
	it.each(at)(`${name}: %d`, (cut, above, below) => {
		expect(classOf(cut)).toEqual(above);
		expect(classOf(cut - BELOW)).toEqual(below);
	});
}

describe('the cuts are exact', () => {
	cuts('Open SDG', openSdgClass, [
		[0.95, 'on_track', 'acceleration_needed'],
		[0.6, 'acceleration_needed', 'limited_progress'],
		[0, 'limited_progress', 'deterioration']
	]);
	cuts('Open SDG without target', openSdgClassWithoutTarget, [
		[0.015, 'on_track', 'acceleration_needed'],
		[0.005, 'acceleration_needed', 'limited_progress'],
		[0, 'limited_progress', 'deterioration']
	]);
	cuts('UN 2023', unClass, [
		[0.95, 'met_or_on_track', 'fair_progress'],
		[0.1, 'fair_progress', 'stagnation_or_regression']
	]);
	cuts('UN 2023 without target', unClassWithoutTarget, [
		[0.02, 'met_or_on_track', 'fair_progress'],
		[0.005, 'fair_progress', 'stagnation_or_regression']
	]);
	cuts('regional, of what is closed', (closed) => regionalClass(1 - closed), [
		[0.9, 'maintain', 'accelerate'],
		[0, 'accelerate', 'reverse']
	]);
	cuts('Eurostat', (ratio) => eurostatClass(ratio)[0], [
		[0.95, 'significant_progress', 'moderate_progress'],
		[0.6, 'moderate_progress', 'insufficient_progress'],
		[0, 'insufficient_progress', 'movement_away']
	]);
	cuts('Eurostat without target', (rate) => eurostatClassWithoutTarget(rate, rate > 0), [
		[0.01, ['significant_progress', 'on_track'], ['moderate_increase', 'acceleration_needed']],
		[0, ['no_change', 'limited_progress'], ['moderate_decrease', 'deterioration']],
		[-0.01, ['movement_away', 'deterioration'], ['movement_away', 'deterioration']]
	]);
	cuts('SDSN', sdsnClass, [
		[1, 'on_track_sdsn', 'moderately_improving'],
		[0.5, 'moderately_improving', 'stagnating'],
		[0, 'stagnating', 'decreasing']
	]);
	cuts('ITU', (percentage) => umcClass(percentage, 100), [
		[95, 'met', 'advanced'],
		[75, 'advanced', 'satisfactory'],
		[50, 'satisfactory', 'limited']
	]);
	cuts('ITU, a lower target', (percentage) => umcClass(percentage, 65), [
		[65, 'met', 'satisfactory'],
		[50, 'satisfactory', 'limited']
	]);
	cuts('aggregates', verdictOfScore, [
		[2.5, 'on_track', 'acceleration_needed'],
		[0, 'acceleration_needed', 'limited_progress'],
		[-2.5, 'limited_progress', 'deterioration']
	]);

	it('also where binary arithmetic falls a hair short', () => {
		// 0.1 to 0.3 in two years, 0.5 wanted in four: half the way in half the time.
		const points = figures({ 2015: 0.1, 2017: 0.3 });
		const result = judgeProgress('SDSN', input({ points, target: target(0.5, '>=', 2019) }));
		expect(result.measure).toBeLessThan(1);
		expect(result.word).toBe('on_track_sdsn');
	});
});

describe('the score curves of Open SDG', () => {
	it.each([
		[1.3, 5],
		[0.95, 2.5],
		[0.6, 0],
		[0, -2.5],
		[-0.6, -5],
		[9, 5],
		[-9, -5]
	])('R = %d scores %d', (ratio, score) => {
		expect(openSdgScore(ratio)).toBeCloseTo(score, 3);
	});

	it.each([
		[0.02, 5],
		[0.015, 2.5],
		[0.005, 0],
		[0, -2.5],
		[-0.02, -5],
		[0.5, 5],
		[-0.5, -5]
	])('v/C = %d scores %d', (rate, score) => {
		expect(openSdgScoreWithoutTarget(rate)).toBeCloseTo(score, 12);
	});
});

describe('the limit factor', () => {
	it.each([
		[60, null, 1],
		[0, 100, 1],
		[100, 100, 0],
		[200, 100, 1],
		[201, 100, 1],
		[150, 100, 1 - 0.5 ** 4.44],
		[50, 100, 1 - 0.5 ** 4.44],
		[-50, -100, 1 - 0.5 ** 4.44],
		[3, 0, 1]
	])('y0 = %d with L = %s is %d', (base, limit, factor) => {
		expect(limitFactor(base, limit)).toBeCloseTo(factor, 12);
	});

	it('leaves a falling rate alone, and is infinite at a limit that is kept', () => {
		expect(rateByFactor(-0.01, 0.5)).toBe(-0.01);
		expect(rateByFactor(0.01, 0.5)).toBe(0.02);
		expect(rateByFactor(0, 0)).toBe(Infinity);
	});

	it('is on track with a score of 5 where the limit is kept, and falls as usual from it', () => {
		const at = (value: number) =>
			judgeProgress('OPEN_SDG', input({ points: figures({ 2015: 100, 2023: value }), limit: 100 }));
		expect(at(100)).toMatchObject({ verdict: 'on_track', score: 5, measure: 0 });
		expect(at(99)).toMatchObject({ verdict: 'deterioration' });
	});
});
