import type { ExploreChartKind } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

const KINDS = {
	line: m.explore_kind_line,
	bars: m.explore_kind_bars,
	dots: m.explore_kind_dots,
	dumbbell: m.explore_kind_dumbbell,
	scatter: m.explore_kind_scatter,
	histogram: m.explore_kind_histogram,
	box: m.explore_kind_box,
	beeswarm: m.explore_kind_beeswarm,
	heatmap: m.explore_kind_heatmap,
	map: m.explore_kind_map,
	multiples: m.explore_kind_multiples,
	slope: m.explore_kind_slope,
	area: m.explore_kind_area
} satisfies Record<ExploreChartKind, unknown>;

/** What a kind of chart is called, e.g. “Ranked bars”. */
export function chartKindWords(kind: ExploreChartKind, locale: Locale): string {
	return KINDS[kind]({}, { locale });
}
