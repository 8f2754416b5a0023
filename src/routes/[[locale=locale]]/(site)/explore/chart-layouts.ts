import { EXPLORE_LAYOUTS, type ExploreLayout } from '#lib/charts/index.ts';
import type { ExploreChartKind } from '#lib/domain/index.ts';
import { whyNotChart, whyNotWords, type ExploreChartInput } from '#lib/view/index.ts';

/** A kind of chart with what draws it. */
export interface OpenLayout {
	kind: ExploreChartKind;
	place: ExploreLayout;
}

/** Loads what draws a kind of chart. */
export async function openLayout(kind: ExploreChartKind): Promise<OpenLayout> {
	return { kind, place: await EXPLORE_LAYOUTS[kind]() };
}

/** Why a kind of chart cannot show some figures, in words; null where it can. */
export function whyNotKind(kind: ExploreChartKind, input: ExploreChartInput): string | null {
	const code = whyNotChart(kind, input);
	return code === null ? null : whyNotWords(code, input.names.locale);
}
