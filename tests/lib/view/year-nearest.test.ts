import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestYear } from '#lib/view/index.ts';

it('finds the nearest year that has figures, the later of two', () => {
	const coverage = [{ year: 2010 }, { year: 2014 }, { year: 2022 }];
	expect(nearestYear(coverage, 2012)).toBe(2014);
	expect(nearestYear(coverage, 1999)).toBe(2010);
	expect(nearestYear(coverage, 2030)).toBe(2022);
	expect(nearestYear([], 2012)).toBeNull();
});

it('keeps a year that has figures', () => {
	const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1 });
	fc.assert(
		fc.property(years, (list) => {
			const coverage = [...list].sort((a, b) => a - b).map((year) => ({ year }));
			for (const { year } of coverage) expect(nearestYear(coverage, year)).toBe(year);
		})
	);
});
