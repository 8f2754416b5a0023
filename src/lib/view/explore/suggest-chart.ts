import type { ExploreChartKind } from '#lib/domain/index.ts';
import type { ExploreChartInput } from './explore-input.ts';
import { exploreLines } from './explore-lines.ts';
import { gapPairs } from './gap-pairs.ts';
import { isValued } from './valued-figure.ts';
import { whyNotChart } from './why-not-chart.ts';

/** More lines than this say less than a ranking. */
const MOST_LINES = 24;

/**
 * The kind of chart that shows a choice at first: two series of different units against each other, few lines over the
 * years, many areas as a ranking, two parts of one year as a gap; a kind that suits, where any does.
 */
export function suggestChart(input: ExploreChartInput): ExploreChartKind {
	const lines = exploreLines(input).filter(({ figures }) => figures.some(isValued));
	const areas = new Set(lines.map(({ ref_area }) => ref_area));
	const order: ExploreChartKind[] = [];
	if (new Set(lines.map(({ unit }) => unit)).size > 1) order.push('scatter', 'heatmap');
	if (lines.length <= MOST_LINES) order.push('line');
	const gaps = areas.size > 1 ? gapPairs(input) : null;
	if (gaps && gaps.by !== 'time_period') order.push('dumbbell');
	order.push('bars', 'line', 'dots', 'scatter', 'heatmap');
	return order.find((kind) => whyNotChart(kind, input) === null) ?? 'line';
}
