import type { ExploreChart } from '#lib/domain/index.ts';
import { latestCoveredYear } from '../coverage.ts';
import { LATEST_SPAN } from '../map-view.ts';
import type { ValuedFigure } from './valued-figure.ts';

/** The year asked for, or the latest with at least half as many figures as the best covered; null without figures. */
export function shownYear(
	years: Iterable<number>,
	{ year }: Pick<ExploreChart, 'year'>
): number | null {
	if (year !== undefined) return year;
	const counts = new Map<number, number>();
	for (const each of years) counts.set(each, (counts.get(each) ?? 0) + 1);
	const coverage = [...counts].sort(([a], [b]) => a - b);
	return latestCoveredYear(coverage.map(([each, economies]) => ({ year: each, economies })));
}

/** The latest of some figures, if it is one of the last ten years that `all` have. */
export function latestOf(
	figures: readonly ValuedFigure[],
	all: readonly ValuedFigure[]
): ValuedFigure | undefined {
	const last = all.reduce((most, { time_period }) => Math.max(most, time_period), 0);
	return figures.reduce<ValuedFigure | undefined>((latest, figure) => {
		if (figure.time_period <= last - LATEST_SPAN) return latest;
		return latest && latest.time_period >= figure.time_period ? latest : figure;
	}, undefined);
}
