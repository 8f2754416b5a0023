import type { ExploreChart, ExploreChartKind } from '#lib/domain/index.ts';
import { fitChart, type ExploreChartInput, type WhyNotCode } from '#lib/view/index.ts';
import { openLayout, type OpenLayout } from './chart-layouts.ts';

/** The kind of chart that the figures suit, and what draws it. */
export class ChartFit {
	/** What draws the chart; that of the kind before until the one chosen is here. */
	layout = $state.raw<OpenLayout>() as OpenLayout;
	/** The kind that a reader chose and that the figures do not suit, and why. */
	unfit = $state.raw<{ kind: ExploreChartKind; why: WhyNotCode } | null>(null);

	constructor(layout: OpenLayout) {
		this.layout = layout;
	}

	/** The chart by a kind that the figures suit: the one that a reader chose, as soon as they suit it again. */
	fit(input: ExploreChartInput): ExploreChart {
		const wish = this.unfit?.kind ?? input.chart.kind;
		const { chart, why } = fitChart(input, wish);
		this.unfit = why === null ? null : { kind: wish, why };
		return chart;
	}

	/** Brings what draws the kind that is wanted. */
	async draw(wanted: () => ExploreChartKind): Promise<void> {
		const kind = wanted();
		if (this.layout.kind === kind) return;
		const layout = await openLayout(kind);
		if (wanted() === kind) this.layout = layout;
	}
}
