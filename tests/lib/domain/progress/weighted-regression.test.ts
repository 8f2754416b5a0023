import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeProgress, weightedTrend } from '#lib/domain/index.ts';
import { figures, input, target } from './progress-cases.ts';

it('goes through two figures, and through any figures on a line', () => {
	expect(weightedTrend(figures({ 2015: 60, 2023: 70 })).at(2030)).toBeCloseTo(78.75, 10);
	fc.assert(
		fc.property(
			fc.integer({ min: -50, max: 50 }),
			fc.integer({ min: -9, max: 9 }),
			(start, step) => {
				const years = [2015, 2016, 2019, 2024];
				const line = figures(Object.fromEntries(years.map((y) => [y, start + step * (y - 2015)])));
				const trend = weightedTrend(line);
				expect(trend.slope).toBeCloseTo(step, 8);
				expect(trend.at(2030)).toBeCloseTo(start + 15 * step, 8);
			}
		)
	);
});

it('weighs 1, 2, 3 for three years that follow each other', () => {
	// Weighted means 8/6 and 11/6; slope (20 - 88/6) / (14 - 64/6).
	const trend = weightedTrend(figures({ 2015: 0, 2016: 1, 2017: 3 }));
	expect(trend.slope).toBeCloseTo(1.6, 12);
	expect(trend.at(2017)).toBeCloseTo(2.9, 12);
});

it('follows the later figures more than an unweighted line would', () => {
	const trend = weightedTrend(figures({ 2015: 10, 2016: 10, 2017: 10, 2018: 14 }));
	expect(trend.slope).toBeGreaterThan(1.2);
});

it('a projection past the target leaves no gap', () => {
	const points = figures({ 2015: 60, 2019: 75, 2023: 90 });
	expect(judgeProgress('UN_REGIONAL', input({ points, target: target(95) }))).toMatchObject({
		word: 'maintain',
		measure: 0
	});
});
