import type { EffortRow } from './effort-row.ts';

/** Activities that start in a year. */
export interface YearBar {
	year: number;
	count: number;
}

/** How many activities start in each year from the first to the last known one, and of how many no year is known. */
export function yearBars(rows: readonly Pick<EffortRow, 'year'>[]): {
	bars: YearBar[];
	unknown: number;
} {
	const counts = new Map<number, number>();
	let unknown = 0;
	for (const { year } of rows) {
		if (year === null) unknown++;
		else counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	if (counts.size === 0) return { bars: [], unknown };
	const first = Math.min(...counts.keys());
	const last = Math.max(...counts.keys());
	return {
		bars: Array.from({ length: last - first + 1 }, (_, index) => ({
			year: first + index,
			count: counts.get(first + index) ?? 0
		})),
		unknown
	};
}
