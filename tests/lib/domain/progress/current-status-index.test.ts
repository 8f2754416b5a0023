import { expect, it } from 'vitest';
import { currentStatusIndex } from '#lib/domain/index.ts';

it.each([
	[60, 60, 95, 1, 0],
	[60, 95, 95, 1, 10],
	[60, 50, 95, 1, -100 / 35],
	[8, 5, 2, -1, 5],
	[8, 11, 2, -1, -5]
] as const)('from %d to %d of %d, direction %d: %d', (base, latest, target, direction, index) => {
	expect(currentStatusIndex(base, latest, target, direction, false)).toBeCloseTo(index, 12);
});

it('counts a gap of parity alike on either side of the target', () => {
	expect(currentStatusIndex(0.8, 0.9, 1, 1, true)).toBeCloseTo(5, 12);
	expect(currentStatusIndex(0.8, 1.1, 1, 1, true)).toBeCloseTo(5, 12);
});

it('is null where the base equals the target', () => {
	expect(currentStatusIndex(95, 90, 95, 1, false)).toBeNull();
});
