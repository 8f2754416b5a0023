import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parityIndex } from '#lib/domain/index.ts';

it('is the smaller of the ratio and its inverse', () => {
	expect(parityIndex(40, 50)).toBe(0.8);
	expect(parityIndex(50, 40)).toBe(0.8);
	expect(parityIndex(50, 50)).toBe(1);
});

it('is null where one is missing, zero or negative', () => {
	for (const missing of [0, null, undefined, -3, Number.NaN]) {
		expect(parityIndex(missing, 50)).toBeNull();
		expect(parityIndex(50, missing)).toBeNull();
	}
});

it('counts a gap alike on either side, from 0 to 1, in any unit', () => {
	const share = fc.integer({ min: 1, max: 10_000 });
	fc.assert(
		fc.property(share, share, (first, second) => {
			const index = parityIndex(first, second) ?? -1;
			expect(index).toBe(parityIndex(second, first));
			expect(index).toBeGreaterThan(0);
			expect(index).toBeLessThanOrEqual(1);
			expect(parityIndex(first * 1024, second * 1024)).toBe(index);
		})
	);
});
