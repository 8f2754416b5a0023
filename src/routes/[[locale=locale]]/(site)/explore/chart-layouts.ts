import { EXPLORE_LAYOUTS, type ExploreLayout } from '#lib/charts/index.ts';
import type { ExploreChartKind } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import { whyNotChart, whyNotWords, type ExploreChartInput } from '#lib/view/index.ts';

const LAYOUTS: Partial<Record<ExploreChartKind, () => Promise<ExploreLayout>>> = EXPLORE_LAYOUTS;

/** A kind of chart with what draws it. */
export interface OpenLayout {
	kind: ExploreChartKind;
	place: ExploreLayout;
}

/** Loads what draws a kind of chart. */
export async function openLayout(kind: ExploreChartKind): Promise<OpenLayout | null> {
	const load = LAYOUTS[kind];
	return load ? { kind, place: await load() } : null;
}

/** Why a kind of chart cannot show some figures, in words; null where it can. */
export function whyNotKind(kind: ExploreChartKind, input: ExploreChartInput): string | null {
	if (!(kind in LAYOUTS)) return m.explore_kind_not_yet();
	const code = whyNotChart(kind, input);
	return code === null ? null : whyNotWords(code, input.names.locale);
}
