import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeValues, type Distribution } from '#lib/view/index.ts';

async function describeAll(
	values: readonly number[],
	persons: readonly (number | null)[] = []
): Promise<Distribution> {
	const found = await describeValues(
		values.map((value, index) => ({ value, persons: persons[index] ?? null }))
	);
	if ('too_few' in found) throw new Error(`too few: ${found.too_few}`);
	return found;
}

describe('describeValues', () => {
	it('has the quartiles of type 7, as R gives them for 1 to 10', async () => {
		expect(await describeAll([3, 1, 2, 10, 9, 8, 7, 6, 5, 4])).toMatchObject({
			n: 10,
			mean: 5.5,
			minimum: 1,
			lower_quartile: 3.25,
			median: 5.5,
			upper_quartile: 7.75,
			maximum: 10,
			weighted_mean: null,
			weighted_n: 0
		});
	});

	it('gives the certified mean and deviation of NIST’s NumAcc3', async () => {
		// NIST Statistical Reference Datasets, univariate: 1000000.2, then 1000000.1 and 1000000.3 by turns, 1001 in all.
		const values = [1000000.2];
		for (let index = 0; index < 500; index++) values.push(1000000.1, 1000000.3);
		const { mean, deviation } = await describeAll(values);
		expect(mean).toBeCloseTo(1000000.2, 8);
		expect(deviation).toBeCloseTo(0.1, 8);
	});

	it('weighs by population where it is known, and counts those', async () => {
		const values = [10, 20, 30, 40, 50, 60, 70, 80];
		const found = await describeAll(values, [1, 3, null, null, null, null, null, null]);
		expect(found).toMatchObject({ weighted_mean: 17.5, weighted_n: 2, mean: 45 });
	});

	it('refuses fewer than eight values', async () => {
		expect(await describeValues([{ value: 1, persons: 1 }])).toEqual({ too_few: 1 });
	});

	it('keeps its figures in order, whatever the order of the values', async () => {
		const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 8, maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(values, async (all) => {
				const one = await describeAll(all);
				expect(await describeAll(all.toReversed())).toEqual(one);
				const order = [
					one.minimum,
					one.lower_quartile,
					one.median,
					one.upper_quartile,
					one.maximum
				];
				expect(order).toEqual(order.toSorted((a, b) => a - b));
				expect(one.mean).toBeGreaterThanOrEqual(one.minimum - 1e-9);
				expect(one.mean).toBeLessThanOrEqual(one.maximum + 1e-9);
			}),
			{ numRuns: 60 }
		);
	});
});
