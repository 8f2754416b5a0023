import type { Scene } from '#lib/charts/index.ts';
import type { ExploreChartKind } from '#lib/domain/index.ts';
import type { ExploreChartInput } from '#lib/view/index.ts';

export const EXPLORE_LAYOUTS = {} as Partial<Record<
	ExploreChartKind,
	(input: ExploreChartInput, width: number) => Scene
>;
export const whyNotChart = (kind: ExploreChartKind, input: ExploreChartInput): string | null =>
	null;
