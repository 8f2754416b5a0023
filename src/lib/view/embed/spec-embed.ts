import { BREAKDOWN_DIMENSIONS, type ExploreChart, type ExploreView } from '#lib/domain/index.ts';
import type { ChartSpec } from '../chart-spec.ts';
import type { ExploreFile } from '../explore/explore-file.ts';
import { EMPTY_EMBED_CHOICE, type EmbedChoice } from './embed-address.ts';
import { embedExploreView } from './embed-explore-view.ts';

/** What a spec chooses, and over it what an address asks for. */
export function specChoice(spec: ChartSpec, asked: EmbedChoice): EmbedChoice {
	const asksYears = asked.from !== null || asked.to !== null;
	const [from, to] = spec.years ?? [null, null];
	const { areas, series = null } = spec;
	return {
		...asked,
		areas: asked.areas.length > 0 ? asked.areas : areas,
		...(asksYears ? {} : { from, to }),
		series: asked.series ?? series,
		by: asked.by ?? BREAKDOWN_DIMENSIONS.find((each) => spec.breakdown?.[each]) ?? null
	};
}

/**
 * A spec as a view of the explorer, with what an address asks for over its own choice; without areas where the first ones
 * are still to be found. Null where the indicator has no figures for such a chart.
 */
export function specExploreView(
	spec: ChartSpec,
	asked: EmbedChoice,
	file: ExploreFile
): ExploreView | null {
	const { indicator, type, breakdown } = spec;
	const view = embedExploreView({ indicator, view: type }, specChoice(spec, asked), file);
	if (!view || !breakdown || asked.by !== null) return view;
	const held = file.series.find(({ series }) => series === view.selection.series[0])?.codes;
	const isHeld = BREAKDOWN_DIMENSIONS.every((dimension) =>
		(breakdown[dimension] ?? []).every((code) => held?.[dimension]?.includes(code))
	);
	// Another source, which an address may ask for, need not be broken down alike.
	if (!isHeld) return view;
	return {
		...view,
		selection: { ...view.selection, breakdown },
		chart: type === 'gap' ? gapChart(view.chart, breakdown) : view.chart
	};
}

/** The series and parts of it that a spec chooses, as an address could; null where no address could choose the same. */
export function specSeries(
	spec: ChartSpec,
	file: ExploreFile
): Pick<EmbedChoice, 'series' | 'by'> | null {
	const { indicator, type } = spec;
	const { series, by } = specChoice(spec, EMPTY_EMBED_CHOICE);
	const wish = { ...EMPTY_EMBED_CHOICE, series, by };
	const own = embedExploreView({ indicator, view: type }, wish, file);
	const shown = specExploreView(spec, EMPTY_EMBED_CHOICE, file);
	const facts = (view: ExploreView | null) =>
		view && JSON.stringify([view.selection.series, view.selection.breakdown, view.chart.kind]);
	return own !== null && facts(own) === facts(shown) ? { series, by } : null;
}

function gapChart(
	{ year }: ExploreChart,
	breakdown: NonNullable<ChartSpec['breakdown']>
): ExploreChart {
	const codes = Object.values(breakdown).flat();
	return {
		kind: codes.length === 2 ? 'dumbbell' : 'dots',
		...(year === undefined ? {} : { year })
	};
}
