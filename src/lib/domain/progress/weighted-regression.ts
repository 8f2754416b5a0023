import type { ProgressPoint } from './progress-input.ts';

/** A straight line through figures: `at(year)` in their unit, `slope` in units a year. */
export interface TrendLine {
	slope: number;
	at: (year: number) => number;
}

/**
 * The time-weighted least-squares line through figures, of which there are at least two. ESCAP's
 * method gives recent figures more weight; its weights are not confirmed, so the weighting here is
 * ours: 1 for the first year, and one more for each year after it.
 */
export function weightedTrend(points: readonly ProgressPoint[]): TrendLine {
	const first = points[0]?.year ?? 0;
	let weights = 0;
	let years = 0;
	let values = 0;
	for (const { year, value } of points) {
		const weight = year - first + 1;
		weights += weight;
		years += weight * (year - first);
		values += weight * value;
	}
	const meanYear = years / weights;
	const meanValue = values / weights;
	let together = 0;
	let spread = 0;
	for (const { year, value } of points) {
		const weight = year - first + 1;
		const distance = year - first - meanYear;
		together += weight * distance * (value - meanValue);
		spread += weight * distance * distance;
	}
	const slope = together / spread;
	return { slope, at: (year) => meanValue + slope * (year - first - meanYear) };
}
