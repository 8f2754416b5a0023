import type { YearCoverage } from './coverage.ts';

/** The year with figures that is nearest to the one asked for (the later of two), or null. */
export function nearestYear(
	coverage: readonly Pick<YearCoverage, 'year'>[],
	year: number
): number | null {
	let nearest: number | null = null;
	for (const { year: candidate } of coverage) {
		if (nearest === null || Math.abs(candidate - year) <= Math.abs(nearest - year)) {
			nearest = candidate;
		}
	}
	return nearest;
}
