import type { Figure } from '#lib/domain/index.ts';
import type { ChartFile, ExploreSource } from './explore-file.ts';

/** The sources of some figures, each once, in the order of the list of sources. */
export function shownSources(figures: readonly Figure[], file: ChartFile): ExploreSource[] {
	const shown = new Set(figures.map(({ source }) => source));
	return file.sources.filter(({ source }) => shown.has(source));
}
