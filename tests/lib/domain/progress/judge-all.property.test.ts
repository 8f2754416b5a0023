import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	judgeAll,
	judgeSensitivity,
	OBS_STATUS,
	PROGRESS_METHODS,
	VERDICTS,
	verdictOfScore,
	type ProgressInput
} from '#lib/domain/index.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const year = fc.integer({ min: 1990, max: 2030 });
const anyInput = (value: fc.Arbitrary<number>): fc.Arbitrary<ProgressInput> =>
	fc.record({
		points: fc
			.uniqueArray(fc.record({ year, value, status: fc.constantFrom(...OBS_STATUS) }), {
				selector: (point) => point.year,
				maxLength: 20
			})
			.map((points) => points.sort((a, b) => a.year - b.year)),
		target: fc.option(
			fc.record({
				value,
				operator: fc.constantFrom(
					'>=' as const,
					'>' as const,
					'<=' as const,
					'<' as const,
					'=' as const
				),
				year: fc.integer({ min: 2000, max: 2050 })
			})
		),
		direction: fc.constantFrom(-1 as const, 0 as const, 1 as const),
		limit: fc.option(value),
		kind: fc.constantFrom('parity' as const, 'percent' as const, 'other' as const),
		baseYear: fc.integer({ min: 2000, max: 2020 }),
		horizon: fc.integer({ min: 2020, max: 2050 }),
		now: fc.constant(2026)
	});
const plain = fc.integer({ min: -20, max: 120 });

describe.each([
	['any finite figures', anyInput(finite)],
	['plain figures', anyInput(plain)]
])('%s', (_name, inputs) => {
	it('give a verdict with a score and a measure, or a reason, and never throw', () => {
		fc.assert(
			fc.property(inputs, (given) => {
				const results = judgeAll(given);
				expect(results.map(({ method }) => method)).toEqual([...PROGRESS_METHODS]);
				for (const { verdict, score, word, measure, reason, rate, projection } of results) {
					if (verdict === 'not_assessable') {
						expect([score, word, measure, rate, projection]).toEqual(Array(5).fill(null));
						expect(reason).not.toBeNull();
						continue;
					}
					expect(reason).toBeNull();
					expect(word).not.toBeNull();
					expect(score).toBeGreaterThanOrEqual(-5);
					expect(score).toBeLessThanOrEqual(5);
					if (verdict !== 'achieved') expect(Number.isFinite(measure)).toBe(true);
					for (const figure of [rate, projection]) {
						expect(figure === null || Number.isFinite(figure)).toBe(true);
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('agree with no more alternatives than there are', () => {
		fc.assert(
			fc.property(inputs, fc.constantFrom(...PROGRESS_METHODS), (given, method) => {
				const { methods, bases, latest } = judgeSensitivity(given, method);
				for (const { agree, of } of [methods, bases, latest]) {
					expect(agree).toBeGreaterThanOrEqual(0);
					expect(agree).toBeLessThanOrEqual(of);
				}
				expect(methods.of).toBeLessThan(PROGRESS_METHODS.length);
				expect(bases.of).toBeLessThanOrEqual(7);
				expect(latest.of).toBeLessThanOrEqual(3);
			}),
			{ numRuns: 200 }
		);
	});
});

it('a score lies in the band of its verdict', () => {
	fc.assert(
		fc.property(anyInput(plain), (given) => {
			for (const { verdict, score, measure, method } of judgeAll(given)) {
				// The published coefficients of the curve are rounded: at R = 0.6 they miss 0 by a hair.
				const kink = method === 'OPEN_SDG' && Math.abs((measure ?? 0) - 0.6) < 1e-4;
				if (score === null || verdict === 'achieved' || kink) continue;
				expect(verdictOfScore(score)).toBe(verdict);
			}
		}),
		{ numRuns: 500 }
	);
});

it('a better latest figure never gives a worse verdict', () => {
	const positive = fc.integer({ min: 1, max: 100 });
	fc.assert(
		fc.property(
			fc.array(positive, { minLength: 1, maxLength: 6 }),
			positive,
			positive,
			fc.option(positive),
			fc.option(fc.constant(100)),
			(before, one, other, wanted, limit) => {
				const verdicts = [Math.min(one, other), Math.max(one, other)].map((latest) =>
					judgeAll({
						points: [...before, latest].map((value, i) => ({ year: 2015 + i, value, status: 'A' })),
						target: wanted === null ? null : { value: wanted, operator: '>=', year: 2030 },
						direction: 1,
						limit,
						kind: 'percent',
						baseYear: 2015,
						horizon: 2030,
						now: 2026
					}).map(({ verdict }) => verdict)
				);
				const [worse = [], better = []] = verdicts;
				worse.forEach((verdict, i) => {
					const improved = better[i];
					if (verdict === 'not_assessable' || improved === undefined) return;
					expect(VERDICTS.indexOf(improved)).toBeLessThanOrEqual(VERDICTS.indexOf(verdict));
				});
			}
		),
		{ numRuns: 500 }
	);
});

it('the unit does not matter: scaling values and target changes no verdict', () => {
	fc.assert(
		fc.property(
			anyInput(plain),
			fc.oneof(fc.constantFrom(0.001, 0.01, 1000, 1e6), fc.integer({ min: 2, max: 99 })),
			(given, factor) => {
				const unlimited = { ...given, limit: null, kind: 'other' as const };
				const scaled: ProgressInput = {
					...unlimited,
					points: given.points.map((point) => ({ ...point, value: point.value * factor })),
					target: given.target && { ...given.target, value: given.target.value * factor }
				};
				const verdicts = (of: ProgressInput) =>
					judgeAll(of).map(({ verdict, word }) => [verdict, word]);
				expect(verdicts(scaled)).toEqual(verdicts(unlimited));
			}
		),
		{ numRuns: 500 }
	);
});
