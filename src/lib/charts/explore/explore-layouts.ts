import type { ExploreChartKind } from '#lib/domain/index.ts';
import type { ExploreChartInput } from '#lib/view/index.ts';
import type { Scene } from '../scene/scene.ts';

/** Places every mark of a chart for a width in px. */
export type ExploreLayout = (input: ExploreChartInput, width: number) => Scene;

/** The kinds of `EXPLORE_CHARTS` that are drawn here. */
type Lines = 'line' | 'bars' | 'dots' | 'dumbbell' | 'multiples' | 'slope' | 'area';

/** The layout of each kind, loaded where it is drawn. */
export const EXPLORE_LAYOUTS: Readonly<
	Record<Extract<ExploreChartKind, Lines>, () => Promise<ExploreLayout>>
> = {
	line: async () => (await import('./layout-line.ts')).layoutLine,
	bars: async () => (await import('./layout-bars.ts')).layoutBars,
	dots: async () => (await import('./layout-dots.ts')).layoutDots,
	dumbbell: async () => (await import('./layout-dumbbell.ts')).layoutDumbbell,
	multiples: async () => (await import('./layout-multiples.ts')).layoutMultiples,
	slope: async () => (await import('./layout-slope.ts')).layoutSlope,
	area: async () => (await import('./layout-area.ts')).layoutArea
};
