import {
	EMBED_LAND,
	loadBarsLayout,
	loadDotsLayout,
	loadDumbbellLayout,
	loadLineLayout,
	loadMapLayout
} from '#lib/charts/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
	gapPairs,
	isValued,
	pairedFigures,
	pickedFigures,
	spreadFigures,
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

/** Bars in the place of lines whose figures are all of one year, which is said. */
export const ONE_YEAR: UsualChart = {
	...BARS,
	suits: ({ figures }) => whyNotPlain('line', figures) === 'one_year',
	instead: {
		kind: 'bars',
		why: (locale) =>
			m.embed_unfit({ reason: m.explore_why_not_one_year({}, { locale }) }, { locale })
	}
};

/** Gaps between two groups, or dots of several. */
export const GAPS: UsualChart = {
	layout: (input) => (isPair(input) ? loadDumbbellLayout : loadDotsLayout)(),
	suits: (input) =>
		whyNotPlain('bars', input.figures) === null &&
		(!isPair(input) || (gapPairs(input)?.pairs.length ?? 0) > 0),
	shown: (input) => (isPair(input) ? pairedFigures : pickedFigures)(input)
};

/** A map; its outlines are its own affair. */
export const MAP: UsualChart = {
	layout: loadMapLayout,
	suits: ({ figures, names }) =>
		figures.some((own) => isValued(own) && names.area(own.ref_area)?.kind === 'economy'),
	shown: spreadFigures,
	land: EMBED_LAND
};
