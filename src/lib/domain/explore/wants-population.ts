import type { ExploreView } from './explore-view.ts';
import { needsPopulation } from './transform-figures.ts';

/** Whether a view divides, weights or sizes by population. */
export function wantsPopulation({
	chart,
	transformations
}: Pick<ExploreView, 'chart' | 'transformations'>): boolean {
	return chart.kind === 'scatter' || transformations.some(needsPopulation);
}
