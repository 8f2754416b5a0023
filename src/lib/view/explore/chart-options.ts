import type { ExploreChart, ExploreChartKind } from '#lib/domain/index.ts';

type Option = Exclude<keyof ExploreChart, 'kind' | 'year'>;

const SPREAD: readonly Option[] = ['colour', 'log'];

/** The options that say something for each kind of chart. */
export const CHART_OPTIONS: Record<ExploreChartKind, readonly Option[]> = {
	line: ['colour', 'log'],
	bars: ['colour'],
	dots: ['colour', 'log'],
	dumbbell: [],
	scatter: ['x', 'y', 'colour', 'sized', 'joined', 'trend', 'log'],
	histogram: ['log'],
	box: SPREAD,
	beeswarm: SPREAD,
	heatmap: [],
	map: [],
	multiples: ['panel', 'colour', 'log'],
	slope: ['colour', 'log'],
	area: []
};

/** Kinds that show one year. */
export const ONE_YEAR_CHARTS: readonly ExploreChartKind[] = [
	'bars',
	'dots',
	'dumbbell',
	'scatter',
	'histogram',
	'box',
	'beeswarm',
	'map'
];
