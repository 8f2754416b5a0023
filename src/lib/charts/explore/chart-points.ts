import { figureKey, figureLines, type ExploreLine, type ExploreNames } from '#lib/view/index.ts';
import type { ScenePoint } from '../scene/scene.ts';
import { tenth } from './axis-marks.ts';
import type { PlacedFigure } from './line-marks.ts';

/** Whether lines are of several indicators, so that each figure must say its own. */
export function hasSeveralIndicators(
	lines: readonly Pick<ExploreLine, 'series'>[],
	names: Pick<ExploreNames, 'series'>
): boolean {
	return new Set(lines.map(({ series }) => names.series(series)?.name ?? series)).size > 1;
}

/** A figure as a place that pointer and keys reach, with its words. */
export function figurePoint(
	{ figure, x, y }: Pick<PlacedFigure, 'figure' | 'x' | 'y'>,
	row: number,
	{ names, withSeries }: { names: ExploreNames; withSeries: boolean }
): ScenePoint {
	return {
		x: tenth(x),
		y: tenth(y),
		row,
		// Written when they are asked for: thousands of figures would take a second.
		get words() {
			return figureLines(figure, names, withSeries);
		},
		key: figureKey(figure)
	};
}
