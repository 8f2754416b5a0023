import type { Observation } from '../observation.ts';
import { absentYears, nothingPublished, type PublishedLine } from './absent-figures.ts';
import { chosenAreas } from './chosen-areas.ts';
import { chosenYears } from './chosen-years.ts';
import type { ExploreCatalogue } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';
import type { Figure } from './figure.ts';
import { orderFigures } from './figure-order.ts';
import { lineCodes } from './line-key.ts';
import {
	selectPublished,
	shownRows,
	wantedRows,
	wantedSeries,
	type WantedSeries
} from './select-published.ts';

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
	if (!selection.absent) return selectPublished(rows, selection, catalogue);
	const wanted = wantedSeries(rows, selection, catalogue);
	const published = wantedRows(rows, wanted);
	const figures = shownRows(published, selection, wanted);
	const { first, last } = chosenYears(selection);
	const { named } = chosenAreas(selection.areas, catalogue);
	const spoken = new Set<string>();
	for (const line of publishedLines(published, wanted)) {
		const from = wanted.get(line.facts.series) as WantedSeries;
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
	return orderFigures(figures, selection, catalogue);
}

/** The lines of rows, each with the facts of its series. */
function publishedLines(
	rows: readonly Observation[],
	wanted: ReadonlyMap<string, WantedSeries>
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
			const { facts } = wanted.get(series) as WantedSeries;
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
