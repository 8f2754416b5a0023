import type { FigureRow } from './chart-line.ts';

type Row = Pick<FigureRow, 'series' | 'time_period' | 'obs_value'>;

/** For each series, the years in which it has a value for any area, in order. */
export function publicationYears(rows: readonly Row[]): Map<string, number[]> {
	const sets = new Map<string, Set<number>>();
	for (const { series, time_period, obs_value } of rows) {
		if (obs_value === null) continue;
		const set = sets.get(series) ?? new Set<number>();
		sets.set(series, set.add(time_period));
	}
	return new Map([...sets].map(([series, set]) => [series, [...set].sort((a, b) => a - b)]));
}
