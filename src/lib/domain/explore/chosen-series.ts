import { chosenAreas } from './chosen-areas.ts';
import { catalogueIndex, type ExploreCatalogue, type SeriesFacts } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';

/** A series that is looked at, and where its rows stand. */
export interface ChosenSeries {
	facts: SeriesFacts;
	/** From 0, in the reader's order; that of the chosen series for its companion. */
	place: number;
	/** For a companion, the chosen series for whose groups it stands; null for a chosen one. */
	companionOf: string | null;
}

/**
 * The known series of a selection, each followed by the companion that holds the figures of the groups asked for by
 * name; a companion that was chosen itself stands only there. Unknown keys are left out.
 */
export function chosenSeries(
	selection: Pick<ExploreSelection, 'series' | 'areas'>,
	catalogue: ExploreCatalogue
): ChosenSeries[] {
	const index = catalogueIndex(catalogue);
	const withGroups = chosenAreas(selection.areas, catalogue).groups.length > 0;
	const taken = new Set(selection.series);
	const chosen: ChosenSeries[] = [];
	[...taken].forEach((series, place) => {
		const facts = index.series.get(series);
		if (facts === undefined) return;
		chosen.push({ facts, place, companionOf: null });
		const companion = index.series.get(facts.aggregates ?? '');
		if (!withGroups || companion === undefined || taken.has(companion.series)) return;
		taken.add(companion.series);
		chosen.push({ facts: companion, place, companionOf: series });
	});
	return chosen;
}
