import { layoutLine, type Scene } from '#lib/charts/index.ts';
import type { ExploreChartKind } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExploreChartInput } from '#lib/view/index.ts';

/** How each kind of chart puts its marks into their places. */
export const EXPLORE_LAYOUTS: Partial<
	Record<ExploreChartKind, (input: ExploreChartInput, width: number) => Scene>
> = { line: layoutLine };

/** Why a kind of chart cannot show some figures, in words; null where it can. */
export function whyNotChart(kind: ExploreChartKind, _input: ExploreChartInput): string | null {
	return kind in EXPLORE_LAYOUTS ? null : m.explore_kind_not_yet();
}
