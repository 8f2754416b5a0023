import type { ExploreChartKind } from '#lib/domain/index.ts';
import type { ExploreChartInput } from '#lib/view/index.ts';
import type { Scene } from '../scene/scene.ts';

/** Places every mark of a chart for a width in px. */
export type ExploreLayout = (input: ExploreChartInput, width: number) => Scene;

// One function each, so that a drawing of one kind brings no other.

/** The layout of lines. */
export const loadLineLayout = async (): Promise<ExploreLayout> =>
	(await import('./layout-line.ts')).layoutLine;

/** The layout of bars. */
export const loadBarsLayout = async (): Promise<ExploreLayout> =>
	(await import('./layout-bars.ts')).layoutBars;

/** The layout of dots. */
export const loadDotsLayout = async (): Promise<ExploreLayout> =>
	(await import('./layout-dots.ts')).layoutDots;

/** The layout of pairs. */
export const loadDumbbellLayout = async (): Promise<ExploreLayout> =>
	(await import('./layout-dumbbell.ts')).layoutDumbbell;

/** The layout of maps. */
export const loadMapLayout = async (): Promise<ExploreLayout> =>
	(await import('./layout-map.ts')).layoutMap;

/** The layout of each kind, loaded where it is drawn. */
export const EXPLORE_LAYOUTS: Readonly<Record<ExploreChartKind, () => Promise<ExploreLayout>>> = {
	line: loadLineLayout,
	bars: loadBarsLayout,
	dots: loadDotsLayout,
	dumbbell: loadDumbbellLayout,
	multiples: async () => (await import('./layout-multiples.ts')).layoutMultiples,
	slope: async () => (await import('./layout-slope.ts')).layoutSlope,
	area: async () => (await import('./layout-area.ts')).layoutArea,
	scatter: async () => (await import('./layout-scatter.ts')).layoutScatter,
	histogram: async () => (await import('./layout-histogram.ts')).layoutHistogram,
	box: async () => (await import('./layout-box.ts')).layoutBox,
	beeswarm: async () => (await import('./layout-beeswarm.ts')).layoutBeeswarm,
	heatmap: async () => (await import('./layout-heatmap.ts')).layoutHeatmap,
	map: loadMapLayout
};
