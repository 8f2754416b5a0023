import {
	loadBarsLayout,
	loadDotsLayout,
	loadDumbbellLayout,
	loadLineLayout
} from '#lib/charts/index.ts';
import {
	gapPairs,
	pairedFigures,
	pickedFigures,
	whyNotPlain,
	type ExploreChartInput
} from '#lib/view/index.ts';
import type { UsualChart } from './draw-usual.ts';

const isPair = ({ chart }: ExploreChartInput) => chart.kind === 'dumbbell';

/** Lines over the years. */
export const LINES: UsualChart = {
	layout: loadLineLayout,
	suits: ({ figures }) => whyNotPlain('line', figures) === null,
	shown: ({ figures }) => figures
};

/** Bars of one year. */
export const BARS: UsualChart = {
	layout: loadBarsLayout,
	suits: ({ figures }) => whyNotPlain('bars', figures) === null,
	shown: pickedFigures
};

/** Gaps between two groups, or dots of several. */
export const GAPS: UsualChart = {
	layout: (input) => (isPair(input) ? loadDumbbellLayout : loadDotsLayout)(),
	suits: (input) =>
		whyNotPlain('bars', input.figures) === null &&
		(!isPair(input) || (gapPairs(input)?.pairs.length ?? 0) > 0),
	shown: (input) => (isPair(input) ? pairedFigures : pickedFigures)(input)
};
