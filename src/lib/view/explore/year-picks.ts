import type { ExploreChart, FigureAbsence } from '#lib/domain/index.ts';
import type { ExploreLine } from './explore-line.ts';
import { latestOf, shownYear } from './shown-year.ts';
import { isValued, type ValuedFigure } from './valued-figure.ts';

/** The figure of a line in the year shown. */
export interface YearPick {
	line: ExploreLine;
	figure: ValuedFigure;
}

/** One figure a line: of one year, or each line's latest. */
export interface YearPicks {
	/** Null where each line shows its latest. */
	year: number | null;
	picks: YearPick[];
	/** Lines without a figure in the year, by name, with the reason that is known. */
	absent: { name: string; absence: FigureAbsence | null }[];
}

/** The figures of lines in the year asked for, else in the latest well covered one, or the latest of each. */
export function yearPicks(
	lines: readonly ExploreLine[],
	chart: Pick<ExploreChart, 'year' | 'latest'>
): YearPicks {
	const valued = lines.flatMap(({ figures }) => figures.filter(isValued));
	const year = chart.latest
		? null
		: shownYear(
				valued.map(({ time_period }) => time_period),
				chart
			);
	const result: YearPicks = { year, picks: [], absent: [] };
	for (const line of lines) {
		const own = line.figures.filter(isValued);
		const figure =
			year === null ? latestOf(own, valued) : own.find(({ time_period }) => time_period === year);
		if (figure) {
			result.picks.push({ line, figure });
			continue;
		}
		const row = line.figures.find(({ time_period }) => year === null || time_period === year);
		result.absent.push({ name: line.name, absence: row ? row.absence : 'not_published' });
	}
	return result;
}
