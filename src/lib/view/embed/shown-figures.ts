import type { Figure } from '#lib/domain/index.ts';
import type { ExploreChartInput } from '../explore/explore-input.ts';
import { exploreLines } from '../explore/explore-lines.ts';
import { gapPairs } from '../explore/gap-pairs.ts';
import { spreadChoice } from '../explore/spread-choice.ts';
import type { ValuedFigure } from '../explore/valued-figure.ts';
import { yearPicks } from '../explore/year-picks.ts';

const fromHighest = (own: readonly ValuedFigure[]) => own.toSorted((a, b) => b.value - a.value);

/** The figures that bars show: one of each line, from the highest. */
export function pickedFigures(input: ExploreChartInput): readonly Figure[] {
	return fromHighest(yearPicks(exploreLines(input), input.chart).picks.map(({ figure }) => figure));
}

/** The figures of economies that a map or a distribution shows, from the highest. */
export function spreadFigures(input: ExploreChartInput): readonly Figure[] {
	return fromHighest(spreadChoice(input)?.figures ?? []);
}

/** The figures that a chart of pairs shows, pair after pair. */
export function pairedFigures(input: ExploreChartInput): readonly Figure[] {
	return gapPairs(input)?.pairs.flatMap(({ first, second }) => [first, second]) ?? input.figures;
}

/** The figures that a chart shows: those of its year for kinds of one year, from the highest, else all. */
export function shownFigures(input: ExploreChartInput): readonly Figure[] {
	const { chart, figures } = input;
	switch (chart.kind) {
		case 'bars':
		case 'dots':
			return pickedFigures(input);
		case 'map':
		case 'histogram':
		case 'box':
		case 'beeswarm':
			return spreadFigures(input);
		case 'dumbbell':
			return pairedFigures(input);
		case 'line':
		case 'scatter':
		case 'heatmap':
		case 'multiples':
		case 'slope':
		case 'area':
			return figures;
	}
}
