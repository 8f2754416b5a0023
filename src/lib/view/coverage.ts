import type { AreaLabels, FigureRow } from './chart-line.ts';

type Row = Pick<FigureRow, 'ref_area' | 'time_period' | 'obs_value'>;

/** How many economies have a value in a year. */
export interface YearCoverage {
	year: number;
	economies: number;
}

/** Economies with a value, for each year that has any, in order; groups do not count. */
export function buildCoverage(rows: readonly Row[], areas: AreaLabels): YearCoverage[] {
	const years = new Map<number, Set<string>>();
	for (const { ref_area, time_period, obs_value } of rows) {
		if (obs_value === null || areas.get(ref_area)?.kind !== 'economy') continue;
		const set = years.get(time_period) ?? new Set<string>();
		years.set(time_period, set.add(ref_area));
	}
	return [...years]
		.map(([year, set]) => ({ year, economies: set.size }))
		.sort((a, b) => a.year - b.year);
}

/** The latest year that covers at least half as many economies as the best covered year, or null. */
export function latestCoveredYear(coverage: readonly YearCoverage[]): number | null {
	const best = Math.max(0, ...coverage.map(({ economies }) => economies));
	return coverage.findLast(({ economies }) => economies * 2 >= best)?.year ?? null;
}
