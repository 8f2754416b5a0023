import type { ExploreChartKind } from '#lib/domain/index.ts';
import type { ExploreChartInput } from '#lib/view/index.ts';
import type { Scene } from '../scene/scene.ts';

/** Places every mark of a chart for a width in px. */
export type ExploreLayout = (input: ExploreChartInput, width: number) => Scene;

/** The layout of each kind, loaded where it is drawn. */
export const EXPLORE_LAYOUTS: Readonly<Record<ExploreChartKind, () => Promise<ExploreLayout>>> = {
	line: async () => (await import('./layout-line.ts')).layoutLine,
	bars: async () => (await import('./layout-bars.ts')).layoutBars,
	dots: async () => (await import('./layout-dots.ts')).layoutDots,
	dumbbell: async () => (await import('./layout-dumbbell.ts')).layoutDumbbell,
	multiples: async () => (await import('./layout-multiples.ts')).layoutMultiples,
	slope: async () => (await import('./layout-slope.ts')).layoutSlope,
	area: async () => (await import('./layout-area.ts')).layoutArea,
	scatter: async () => (await import('./layout-scatter.ts')).layoutScatter,
	histogram: async () => (await import('./layout-histogram.ts')).layoutHistogram,
	box: async () => (await import('./layout-box.ts')).layoutBox,
	beeswarm: async () => (await import('./layout-beeswarm.ts')).layoutBeeswarm,
	heatmap: async () => (await import('./layout-heatmap.ts')).layoutHeatmap,
	map: async () => (await import('./layout-map.ts')).layoutMap
};
