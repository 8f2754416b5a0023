import type { ExploreFile } from '../explore-file.ts';

/** The years in which one of some series, or the companion with its groups, has a figure. */
export function figureYears(file: ExploreFile, series: readonly string[]): number[] {
	const asked = new Set(series);
	for (const row of file.catalogue.series) {
		if (asked.has(row.series) && row.aggregates !== null) asked.add(row.aggregates);
	}
	const years = file.series.filter((row) => asked.has(row.series)).flatMap((row) => row.years);
	return [...new Set(years)].sort((a, b) => a - b);
}
