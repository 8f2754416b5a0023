import type { ExploreChartInput } from './explore-input.ts';
import { gapPairs } from './gap-pairs.ts';
import { pairedSeries, pairFigures } from './pair-figures.ts';
import { shownYear } from './shown-year.ts';
import { spreadChoice } from './spread-choice.ts';
import { isValued } from './valued-figure.ts';

/** The year that a chart of one year shows where its reader has chosen none; null where it shows several. */
export function usualYear(given: ExploreChartInput): number | null {
	const { year: _asked, ...chart } = given.chart;
	const input = { ...given, chart };
	switch (chart.kind) {
		case 'scatter': {
			const series = pairedSeries(input);
			return series ? pairFigures(input, series, chart).year : null;
		}
		case 'dumbbell':
			return gapPairs(input)?.year ?? null;
		case 'histogram':
		case 'box':
		case 'beeswarm':
		case 'map':
			return spreadChoice(input)?.year ?? null;
		case 'line':
		case 'bars':
		case 'dots':
		case 'heatmap':
		case 'multiples':
		case 'slope':
		case 'area':
			return shownYear(
				input.figures.filter(isValued).map(({ time_period }) => time_period),
				{}
			);
	}
}
