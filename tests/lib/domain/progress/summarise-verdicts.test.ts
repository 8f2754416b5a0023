import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BAND_SCORE,
	PROGRESS_METHODS,
	summariseVerdicts,
	VERDICTS,
	type Verdict
} from '#lib/domain/index.ts';

const said = (verdict: Verdict, score: number | null = null) => ({ verdict, score });

describe('summariseVerdicts', () => {
	it('cuts the mean score, counts the silent ones and keeps the spread', () => {
		const results = [
			said('on_track', 4),
			said('deterioration', -4),
			said('acceleration_needed', 1.5),
			said('not_assessable')
		];
		expect(summariseVerdicts(results, 'OPEN_SDG')).toEqual({
			verdict: 'acceleration_needed',
			score: 0.5,
			speaking: 3,
			silent: 1,
			lowest: 'deterioration',
			highest: 'on_track'
		});
	});

	it('is achieved only where every one is', () => {
		const met = said('achieved', 5);
		expect(summariseVerdicts([met, met, said('not_assessable')], 'OPEN_SDG').verdict).toBe(
			'achieved'
		);
		expect(summariseVerdicts([met, said('on_track', 5)], 'OPEN_SDG').verdict).toBe('on_track');
	});

	it('counts the middles of the bands for a method without a published score', () => {
		const results = [said('on_track', 5), said('limited_progress', -0.1)];
		expect(summariseVerdicts(results, 'UN_2023').score).toBe(1.25);
		expect(summariseVerdicts(results, 'OPEN_SDG').score).toBeCloseTo(2.45, 12);
	});

	it('is exact at its cuts', () => {
		const mean = (...scores: number[]) =>
			summariseVerdicts(
				scores.map((score) => said('on_track', score)),
				'OPEN_SDG'
			).verdict;
		expect(mean(2.5)).toBe('on_track');
		expect(mean(3.75, 1.25)).toBe('on_track');
		expect(mean(2.499)).toBe('acceleration_needed');
		expect(mean(1.25, -1.25)).toBe('acceleration_needed');
		expect(mean(-2.5)).toBe('limited_progress');
		expect(mean(-2.501)).toBe('deterioration');
	});

	it('has nothing to say where all are silent', () => {
		const silent = {
			verdict: 'not_assessable',
			score: null,
			speaking: 0,
			lowest: null,
			highest: null
		};
		expect(summariseVerdicts([], 'SDSN')).toEqual({ ...silent, silent: 0 });
		expect(summariseVerdicts([said('not_assessable')], 'SDSN')).toEqual({ ...silent, silent: 1 });
	});

	it('does not depend on the order', () => {
		const result = fc
			.record({
				verdict: fc.constantFrom(...VERDICTS),
				score: fc.double({ min: -5, max: 5, noNaN: true })
			})
			.map(({ verdict, score }) => said(verdict, verdict === 'not_assessable' ? null : score));
		const shuffled = fc
			.array(result, { maxLength: 30 })
			.chain((all) =>
				fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
			);
		fc.assert(
			fc.property(shuffled, fc.constantFrom(...PROGRESS_METHODS), ([all, other], method) => {
				expect(summariseVerdicts(other, method)).toEqual(summariseVerdicts(all, method));
			})
		);
	});

	it('of one verdict is that verdict, by the middle of its band', () => {
		for (const verdict of VERDICTS) {
			const { verdict: summary, score } = summariseVerdicts([said(verdict)], 'OPEN_SDG');
			expect(summary).toBe(verdict);
			expect(score).toBe(verdict === 'not_assessable' ? null : BAND_SCORE[verdict]);
		}
	});
});
