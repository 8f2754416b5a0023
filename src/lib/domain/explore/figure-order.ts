import { BREAKDOWN_DIMENSIONS } from '../observation.ts';
import { chosenAreas } from './chosen-areas.ts';
import { chosenSeries } from './chosen-series.ts';
import type { ExploreCatalogue } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';
import type { Figure } from './figure.ts';

/**
 * The figures in their one order: series as the reader chose them (a companion with its series), then areas that were
 * named in the reader's order, then other areas by code, then the breakdown by code, then the year.
 */
export function orderFigures(
	figures: readonly Figure[],
	selection: Pick<ExploreSelection, 'series' | 'areas'>,
	catalogue: ExploreCatalogue
): Figure[] {
	const places = new Map(
		chosenSeries(selection, catalogue).map(({ facts, place }) => [facts.series, place])
	);
	const areas = new Map<string, number>();
	for (const area of chosenAreas(selection.areas, catalogue).named) areas.set(area, areas.size);
	const others = new Set(
		figures.map((figure) => figure.ref_area).filter((area) => !areas.has(area))
	);
	for (const area of [...others].sort()) areas.set(area, areas.size);
	const keyed = figures.map((figure) => ({
		figure,
		place: places.get(figure.series) ?? places.size,
		area: areas.get(figure.ref_area) ?? areas.size
	}));
	keyed.sort((a, b) => a.place - b.place || a.area - b.area || byLineAndYear(a.figure, b.figure));
	return keyed.map(({ figure }) => figure);
}

function byLineAndYear(a: Figure, b: Figure): number {
	if (a.series !== b.series) return a.series < b.series ? -1 : 1;
	for (const dimension of BREAKDOWN_DIMENSIONS) {
		if (a[dimension] !== b[dimension]) return a[dimension] < b[dimension] ? -1 : 1;
	}
	return a.time_period - b.time_period;
}
