import { describe, expect, it } from 'vitest';
import { summaryTrace, traceWords } from '#lib/view/index.ts';
import { verdictRow } from './verdict-rows.ts';

const rows = [
	verdictRow({ indicator: 'a', verdict: 'on_track', score: 2.8571 }),
	verdictRow({ indicator: 'b', verdict: 'achieved', score: 5 }),
	verdictRow({ indicator: 'c', verdict: 'deterioration', score: -5 }),
	verdictRow({ indicator: 'd', verdict: 'not_assessable', score: null, reason: 'one_point' }),
	verdictRow({ indicator: 'a', measure: 'parity_sex', verdict: 'deterioration', score: -5 }),
	verdictRow({ indicator: 'a', method: 'UN_2023', verdict: 'on_track', score: 3.75 }),
	verdictRow({ indicator: 'z', verdict: 'achieved', score: 5 })
];
const members = ['a', 'b', 'c', 'd', 'e'];

describe('summaryTrace', () => {
	it('takes what speaks of the figures themselves, the best first, and names the silent ones', () => {
		const trace = summaryTrace(members, rows, 'OPEN_SDG');
		expect(trace.parts).toEqual([
			{ indicator: 'b', verdict: 'achieved', score: 5 },
			{ indicator: 'a', verdict: 'on_track', score: 2.8571 },
			{ indicator: 'c', verdict: 'deterioration', score: -5 }
		]);
		expect(trace.silent).toEqual([
			{ indicator: 'd', reason: 'one_point' },
			{ indicator: 'e', reason: null }
		]);
		expect(trace).toMatchObject({ sum: 2.8571, verdict: 'acceleration_needed' });
		expect(trace.mean).toBeCloseTo(2.8571 / 3, 12);
	});

	it('puts the better verdict first where scores are equal', () => {
		const equal = [
			verdictRow({ indicator: 'a', verdict: 'on_track', score: 5 }),
			verdictRow({ indicator: 'b', verdict: 'achieved', score: 5 })
		];
		expect(
			summaryTrace(['a', 'b'], equal, 'OPEN_SDG').parts.map(({ indicator }) => indicator)
		).toEqual(['b', 'a']);
	});

	it('has neither sum nor mean where none speaks', () => {
		const trace = summaryTrace(['d', 'e'], rows, 'OPEN_SDG');
		expect(trace).toMatchObject({ parts: [], sum: null, mean: null, verdict: 'not_assessable' });
	});
});

describe('traceWords', () => {
	it('shows every digit that the mean is made of, as many in each row', () => {
		const words = traceWords(summaryTrace(members, rows, 'OPEN_SDG'), 'en');
		expect(words.parts.map(({ score }) => score)).toEqual(['5.0000', '2.8571', '-5.0000']);
		expect(words).toMatchObject({ sum: '2.8571', mean: '0.9524' });
		expect(words.rule).toBe('A mean from 0 to below 2.5 gives: acceleration needed.');
		expect(words.spread).toBe('from deterioration to achieved');
		expect(words.silent.map(({ reason }) => reason)).toEqual([
			'there is only one figure from the base year on',
			'no figure of this area'
		]);
	});

	it('needs no digits for whole scores', () => {
		const words = traceWords(summaryTrace(['b'], rows, 'OPEN_SDG'), 'fr');
		expect(words).toMatchObject({ sum: '5', mean: '5', spread: null });
		expect(words.rule).toContain('«\u202fcible atteinte\u202f»');
	});

	it('does not round a mean onto a cut that it does not reach', () => {
		const trace = summaryTrace(members, rows, 'OPEN_SDG');
		const words = traceWords({ ...trace, mean: 2.499996, verdict: 'acceleration_needed' }, 'en');
		expect(words.mean).toBe('2.499996');
	});

	it('says the cut of each verdict', () => {
		const trace = summaryTrace(members, rows, 'OPEN_SDG');
		const rule = (verdict: (typeof trace)['verdict'], mean: number | null) =>
			traceWords({ ...trace, verdict, mean }, 'en').rule;
		expect(rule('on_track', 3)).toBe('A mean of 2.5 or more gives: on track.');
		expect(rule('limited_progress', -1)).toBe(
			'A mean from -2.5 to below 0 gives: limited progress.'
		);
		expect(rule('deterioration', -3)).toBe('A mean below -2.5 gives: deterioration.');
		expect(rule('not_assessable', null)).toBe('No indicator speaks, so there is no verdict.');
	});
});
