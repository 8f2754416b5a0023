import fc from 'fast-check';
import { expect, it } from 'vitest';
import { walkTo, walkToName } from '../../../src/lib/charts/map-walk.ts';

it('walks within its bounds, and not by other keys', () => {
	expect(walkTo('ArrowDown', 0, 3)).toBe(1);
	expect(walkTo('ArrowLeft', 0, 3)).toBe(0);
	expect(walkTo('PageDown', 0, 3)).toBe(2);
	expect(walkTo('End', 0, 3)).toBe(2);
	expect(walkTo('a', 0, 3)).toBeNull();
	expect(walkTo('Home', 0, 0)).toBeNull();
});

it('never leaves the items', () => {
	const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
	fc.assert(
		fc.property(key, fc.nat(300), fc.integer({ min: 1, max: 300 }), (pressed, index, count) => {
			const to = walkTo(pressed, Math.min(index, count - 1), count);
			expect(to).toBeGreaterThanOrEqual(0);
			expect(to).toBeLessThan(count);
		})
	);
});

it('finds names by their first letters, accents aside, from where the reader stands', () => {
	const names = ['Chad', 'Chile', "Côte d'Ivoire", 'China'];
	expect(walkToName('c', 0, names)).toBe(1);
	expect(walkToName('chi', 1, names)).toBe(1);
	expect(walkToName('cot', 0, names)).toBe(2);
	expect(walkToName('c', 3, names)).toBe(0);
	expect(walkToName('z', 0, names)).toBeNull();
	expect(walkToName('', 0, names)).toBeNull();
});
