import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBarScale, foldRanking, placeReferences, rankValues } from '#lib/view/index.ts';

const items = [
	{ name: 'Österreich', value: 5 },
	{ name: 'Zypern', value: 9 },
	{ name: 'Albanien', value: 9 },
	{ name: 'Belgien', value: 1 }
];

describe('rankValues', () => {
	it('shares ranks among equal values, named in the order of the locale', () => {
		const ranked = rankValues(items, 1, 'de');
		expect(ranked.map(({ rank, tied, name }) => `${rank}${tied ? '=' : ''} ${name}`)).toEqual([
			'1= Albanien',
			'1= Zypern',
			'3 Österreich',
			'4 Belgien'
		]);
	});

	it('puts the lowest first where less is better', () => {
		expect(rankValues(items, -1, 'de').map(({ rank }) => rank)).toEqual([1, 2, 3, 3]);
	});

	it('ranks by the number of better values, plus one', () => {
		const list = fc.array(fc.record({ name: fc.string(), value: fc.integer({ min: 0, max: 9 }) }));
		fc.assert(
			fc.property(list, (given) => {
				const ranked = rankValues(given, 1, 'en');
				expect(ranked).toHaveLength(given.length);
				for (const { rank, tied, value } of ranked) {
					expect(rank).toBe(given.filter((other) => other.value > value).length + 1);
					expect(tied).toBe(given.filter((other) => other.value === value).length > 1);
				}
			})
		);
	});
});

describe('foldRanking', () => {
	it('keeps the ends and what the reader chose', () => {
		const folded = foldRanking(30, (index) => index === 20);
		expect(folded.flatMap((hidden, index) => (hidden ? [] : [index]))).toEqual([
			...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
			20,
			...[25, 26, 27, 28, 29]
		]);
	});

	it('does not fold to hide fewer than four rows', () => {
		expect(foldRanking(18, () => false)).not.toContain(true);
		expect(foldRanking(19, () => false)).toContain(true);
		expect(foldRanking(0, () => false)).toEqual([]);
	});
});

describe('buildBarScale', () => {
	it('starts at zero and ends at the limit or the highest value', () => {
		expect(buildBarScale([20, 50]).bar(20)).toEqual({ start: 0, size: 40 });
		expect(buildBarScale([20, 50], 100).bar(20)).toEqual({ start: 0, size: 20 });
		expect(buildBarScale([]).bar(0)).toEqual({ start: 0, size: 0 });
	});

	it('draws negative values to the other side of zero', () => {
		const scale = buildBarScale([-10, 30]);
		expect(scale.zero).toBe(25);
		expect(scale.bar(-10)).toEqual({ start: 0, size: 25 });
		expect(scale.bar(30)).toEqual({ start: 25, size: 75 });
	});

	it('stays within its track', () => {
		const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, (list) => {
				const scale = buildBarScale(list);
				for (const value of list) {
					const { start, size } = scale.bar(value);
					expect(start).toBeGreaterThanOrEqual(-1e-9);
					expect(size).toBeGreaterThanOrEqual(0);
					expect(start + size).toBeLessThanOrEqual(100.01);
				}
			})
		);
	});
});

describe('placeReferences', () => {
	it('sets a reference after the values it does not beat', () => {
		const reference = { value: 60 };
		expect(placeReferences([90, 60, 30], [reference], 1)).toEqual([{ reference, before: 2 }]);
		expect(placeReferences([30, 60, 90], [reference], -1)).toEqual([{ reference, before: 2 }]);
		expect(placeReferences([], [reference], 1)).toEqual([{ reference, before: 0 }]);
	});
});
