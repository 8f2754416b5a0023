import { BREAKDOWN_DIMENSIONS } from '../observation.ts';
import { chosenAreas } from './chosen-areas.ts';
import { chosenSeries } from './chosen-series.ts';
import type { ExploreCatalogue } from './explore-catalogue.ts';
import type { ExploreSelection } from './explore-view.ts';
import type { Figure } from './figure.ts';
import { rowCodes, type RowCodes } from './row-codes.ts';

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
	const named = new Map(
		chosenAreas(selection.areas, catalogue).named.map((area, place) => [area, place])
	);
	return inOrder(
		figures,
		rowCodes(figures, [
			['series', (series) => places.get(series) ?? places.size],
			['ref_area', (area) => named.get(area) ?? named.size],
			'ref_area',
			'series',
			...BREAKDOWN_DIMENSIONS,
			'time_period'
		])
	);
}

/** Rows by their numbers; those with the same stay in their order. */
function inOrder<Row>(rows: readonly Row[], { codes, count }: RowCodes): Row[] {
	const next = new Int32Array(count + 1);
	for (const code of codes) next[code + 1] = (next[code + 1] as number) + 1;
	for (let code = 1; code <= count; code += 1) {
		next[code] = (next[code] as number) + (next[code - 1] as number);
	}
	const ordered = rows.slice();
	rows.forEach((row, index) => {
		const code = codes[index] as number;
		ordered[next[code] as number] = row;
		next[code] = (next[code] as number) + 1;
	});
	return ordered;
}
