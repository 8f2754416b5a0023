import type { ExploreView, Figure } from '#lib/domain/index.ts';
import type { ExploreNames } from './explore-input.ts';
import { viewSubtitle } from './explore-title.ts';
import { transformationWords } from './steps/transformation-words.ts';

export { exploreTitle } from './explore-title.ts';

/** What was computed for a view, in words; nothing of what a reader's own SQL gave. */
export function stepsWords(
	{ sql, transformations }: Pick<ExploreView, 'sql' | 'transformations'>,
	names: ExploreNames,
	targetName: (target: string) => string = (target) => target
): string {
	return (sql === null ? transformations : [])
		.map((step) => transformationWords(step, names, targetName))
		.join(', ');
}

/** What stands under the title of a view. */
export function exploreSubtitle(
	view: ExploreView,
	figures: readonly Figure[],
	names: ExploreNames,
	targetName?: (target: string) => string
): string {
	return viewSubtitle(view, figures, names, stepsWords(view, names, targetName));
}
