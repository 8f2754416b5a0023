import { BREAKDOWN_DIMENSIONS, type Observation } from '../observation.ts';
import { chosenAreas } from './chosen-areas.ts';
import { chosenCodes, type ChosenCodes } from './chosen-codes.ts';
import { chosenSeries, type ChosenSeries } from './chosen-series.ts';
import { chosenYears } from './chosen-years.ts';
import type { ExploreCatalogue } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';
import type { Figure } from './figure.ts';
import { orderFigures } from './figure-order.ts';
import { publishedFigure } from './published-figure.ts';

/** A chosen series with what of it is looked at. */
export interface WantedSeries extends ChosenSeries {
	codes: ChosenCodes;
	areas: ReadonlySet<string>;
}

/** The chosen series by key, each with what of it is looked at. */
export function wantedSeries(
	rows: readonly Observation[],
	selection: ExploreSelection,
	catalogue: ExploreCatalogue
): Map<string, WantedSeries> {
	const { groups, codes: areas } = chosenAreas(selection.areas, catalogue);
	const ownGroups = groupsOfSeries(rows, groups);
	const wanted = new Map<string, WantedSeries>();
	for (const chosen of chosenSeries(selection, catalogue)) {
		const { facts, companionOf } = chosen;
		const own = ownGroups.get(companionOf ?? '');
		wanted.set(facts.series, {
			...chosen,
			codes: chosenCodes(selection.breakdown, facts),
			areas: companionOf === null ? areas : new Set(groups.filter((group) => !own?.has(group)))
		});
	}
	return wanted;
}

/** The rows that are looked at, whatever their years and flags. */
export function wantedRows(
	rows: readonly Observation[],
	wanted: ReadonlyMap<string, WantedSeries>
): Observation[] {
	return rows.filter((row) => {
		const from = wanted.get(row.series);
		return from !== undefined && isWanted(row, from);
	});
}

/** The rows that are looked at within the years of a selection and that its flags do not hide, as figures. */
export function shownRows(
	rows: readonly Observation[],
	selection: ExploreSelection,
	wanted: ReadonlyMap<string, WantedSeries>
): Figure[] {
	const { first, last } = chosenYears(selection);
	const hiddenStatuses = new Set<string>(selection.hide_status);
	const hiddenNatures = new Set<string>(selection.hide_nature);
	const figures: Figure[] = [];
	for (const row of rows) {
		const from = wanted.get(row.series);
		if (from === undefined || !isWanted(row, from)) continue;
		const { time_period: year, obs_status, nature } = row;
		if (year < first || year > last) continue;
		if (hiddenStatuses.has(obs_status) || (nature !== null && hiddenNatures.has(nature))) continue;
		figures.push(publishedFigure(row, from.facts.indicator));
	}
	return figures;
}

/** What `selectFigures` gives of a selection that asks for no absent figures. */
export function selectPublished(
	rows: readonly Observation[],
	selection: ExploreSelection,
	catalogue: ExploreCatalogue
): Figure[] {
	const wanted = wantedSeries(rows, selection, catalogue);
	return orderFigures(shownRows(rows, selection, wanted), selection, catalogue);
}

/** The groups of a list of which each series has rows. */
function groupsOfSeries(
	rows: readonly Observation[],
	groups: readonly string[]
): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	if (groups.length === 0) return found;
	const listed = new Set(groups);
	for (const { series, ref_area } of rows) {
		if (!listed.has(ref_area)) continue;
		const own = found.get(series);
		if (own === undefined) found.set(series, new Set([ref_area]));
		else own.add(ref_area);
	}
	return found;
}

function isWanted(row: Observation, { areas, codes }: WantedSeries): boolean {
	if (!areas.has(row.ref_area)) return false;
	for (const dimension of BREAKDOWN_DIMENSIONS) {
		if (!codes[dimension].includes(row[dimension])) return false;
	}
	return true;
}
