import { BREAKDOWN_DIMENSIONS, type Observation } from '../observation.ts';
import {
	absentYears,
	chosenYears,
	nothingPublished,
	type PublishedLine
} from './absent-figures.ts';
import { chosenAreas } from './chosen-areas.ts';
import { chosenCodes, type ChosenCodes } from './chosen-codes.ts';
import { chosenSeries, type ChosenSeries } from './chosen-series.ts';
import type { ExploreCatalogue } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';
import type { Figure } from './figure.ts';
import { orderFigures } from './figure-order.ts';
import { lineCodes } from './line-key.ts';
import { publishedFigure } from './published-figure.ts';

/** A chosen series with what of it is looked at. */
interface Wanted extends ChosenSeries {
	codes: ChosenCodes;
	areas: ReadonlySet<string>;
}

/**
 * The figures of a selection, from all rows of its series and of their companions (`chosenSeries`), in one order
 * whatever that of the rows. A companion gives only groups asked for by name of which its series has no row at all.
 * Where `absent` is set, years without a row between a line's first and last published year stand as rows with absence
 * `not_published`, and so does, once, an area asked for by name of which a series has nothing within the chosen years
 * and breakdowns; a row that a flag hides is no such absence.
 */
export function selectFigures(
	rows: readonly Observation[],
	selection: ExploreSelection,
	catalogue: ExploreCatalogue
): Figure[] {
	const { named, groups, codes: areas } = chosenAreas(selection.areas, catalogue);
	const ownGroups = groupsOfSeries(rows, groups);
	const wanted = new Map<string, Wanted>();
	for (const chosen of chosenSeries(selection, catalogue)) {
		const { facts, companionOf } = chosen;
		const own = ownGroups.get(companionOf ?? '');
		wanted.set(facts.series, {
			...chosen,
			codes: chosenCodes(selection.breakdown, facts),
			areas: companionOf === null ? areas : new Set(groups.filter((group) => !own?.has(group)))
		});
	}
	const { first, last } = chosenYears(selection);
	const hiddenStatuses = new Set<string>(selection.hide_status);
	const hiddenNatures = new Set<string>(selection.hide_nature);
	const figures: Figure[] = [];
	const published: Observation[] = [];
	for (const row of rows) {
		const from = wanted.get(row.series);
		if (from === undefined || !isWanted(row, from)) continue;
		if (selection.absent) published.push(row);
		const { time_period: year, obs_status, nature } = row;
		if (year < first || year > last) continue;
		if (hiddenStatuses.has(obs_status) || (nature !== null && hiddenNatures.has(nature))) continue;
		figures.push(publishedFigure(row, from.facts.indicator));
	}
	if (selection.absent) {
		const spoken = new Set<string>();
		for (const line of publishedLines(published, wanted)) {
			const from = wanted.get(line.facts.series) as Wanted;
			const absent = [...absentYears(line, selection)];
			figures.push(...absent);
			const within = [...line.years].some((year) => year >= first && year <= last);
			if (within || absent.length > 0) spoken.add(`${from.place}|${line.ref_area}`);
		}
		for (const { facts, place, companionOf, codes } of wanted.values()) {
			if (companionOf !== null) continue;
			for (const area of named) {
				if (!spoken.has(`${place}|${area}`)) {
					figures.push(nothingPublished(facts, area, codes, selection));
				}
			}
		}
	}
	return orderFigures(figures, selection, catalogue);
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

function isWanted(row: Observation, { areas, codes }: Wanted): boolean {
	if (!areas.has(row.ref_area)) return false;
	for (const dimension of BREAKDOWN_DIMENSIONS) {
		if (!codes[dimension].includes(row[dimension])) return false;
	}
	return true;
}

/** The lines of rows, each with the facts of its series. */
function publishedLines(
	rows: readonly Observation[],
	wanted: ReadonlyMap<string, Wanted>
): PublishedLine[] {
	const { codes, count } = lineCodes(rows);
	const lines = new Array<PublishedLine | undefined>(count).fill(undefined);
	rows.forEach((row, place) => {
		const { series, ref_area, time_period: year } = row;
		const code = codes[place] as number;
		const line = lines[code];
		if (line === undefined) {
			const { sex, age, urbanisation, education_lev, composite_breakdown } = row;
			const breakdown = { sex, age, urbanisation, education_lev, composite_breakdown };
			const { facts } = wanted.get(series) as Wanted;
			const years = new Set([year]);
			lines[code] = { facts, ref_area, ...breakdown, first: year, last: year, years };
			return;
		}
		line.first = Math.min(line.first, year);
		line.last = Math.max(line.last, year);
		line.years.add(year);
	});
	return lines.filter((line) => line !== undefined);
}
