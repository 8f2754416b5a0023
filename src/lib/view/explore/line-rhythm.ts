import type { Figure } from '#lib/domain/index.ts';
import type { ExploreLine } from './explore-line.ts';
import { isValued, type ValuedFigure } from './valued-figure.ts';

/** How a series is published, as far as the figures shown tell. */
export interface Rhythm {
	/** Years in which the series has a row for any area, in order. */
	years: readonly number[];
	/** Years between two of them, most often. */
	step: number;
}

/** The rhythm of each series. */
export function seriesRhythms(figures: readonly Figure[]): Map<string, Rhythm> {
	const sets = new Map<string, Set<number>>();
	for (const { series, time_period } of figures) {
		const set = sets.get(series) ?? new Set<number>();
		sets.set(series, set.add(time_period));
	}
	return new Map(
		[...sets].map(([series, set]) => {
			const years = [...set].sort((a, b) => a - b);
			const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
			steps.sort((a, b) => a - b);
			return [series, { years, step: steps[Math.floor((steps.length - 1) / 2)] ?? 1 }];
		})
	);
}

/**
 * The valued figures of a line, cut wherever a year is missing between two of them: one in which the series has a row,
 * or more years than its rhythm leaves out. A figure alone is a run of its own.
 */
export function figureRuns(
	line: Pick<ExploreLine, 'figures'>,
	{ years, step }: Rhythm
): ValuedFigure[][] {
	const runs: ValuedFigure[][] = [];
	for (const figure of line.figures.filter(isValued)) {
		const run = runs.at(-1);
		const before = run?.at(-1)?.time_period;
		const isGap =
			before === undefined ||
			figure.time_period - before > step ||
			years.some((year) => year > before && year < figure.time_period);
		if (run && !isGap) run.push(figure);
		else runs.push([figure]);
	}
	return runs;
}
