import type { ExploreChart, ExploreChartKind } from '#lib/domain/index.ts';
import type { ExploreChartInput } from './explore-input.ts';
import { suggestChart } from './suggest-chart.ts';
import { whyNotChart } from './why-not-chart.ts';
import type { WhyNotCode } from './why-not-code.ts';

/** The chart that shows some figures, and why it is not of the kind that was wished; null where it is. */
export interface FittingChart {
	chart: ExploreChart;
	why: WhyNotCode | null;
}

/** The chart of the kind `wish` where the figures suit it, else of one that they suit; as it is where they suit none. */
export function fitChart(input: ExploreChartInput, wish: ExploreChartKind): FittingChart {
	const { chart } = input;
	const turned = (kind: ExploreChartKind) => (kind === chart.kind ? chart : { ...chart, kind });
	const why = whyNotChart(wish, { ...input, chart: turned(wish) });
	if (why === null) return { chart: turned(wish), why };
	const kind = suggestChart(input);
	const isBetter = whyNotChart(kind, input) === null;
	return isBetter ? { chart: turned(kind), why } : { chart: turned(wish), why: null };
}
