import { BREAKDOWN_DIMENSIONS } from '../../observation.ts';
import { catalogueIndex, type ExploreCatalogue } from '../explore-catalogue.ts';
import type { Figure } from '../figure.ts';
import { rowCodes, type RowCodes } from '../row-codes.ts';

/** What is compared across areas as a number: one series, year and breakdown. */
export function alikeCodes(figures: readonly Figure[]): RowCodes {
	return rowCodes(figures, ['series', ...BREAKDOWN_DIMENSIONS, 'time_period']);
}

/** The economies with a figure of each series, year and breakdown, by code, and the place of each row among them. */
export function economiesAlike(
	figures: readonly Figure[],
	catalogue: ExploreCatalogue
): { codes: Int32Array; alike: Figure[][]; isEconomy: (figure: Figure) => boolean } {
	const { codes, count } = alikeCodes(figures);
	const economies = new Set<string>();
	for (const [ref_area, { kind }] of catalogueIndex(catalogue).areas) {
		if (kind === 'economy') economies.add(ref_area);
	}
	const alike = Array.from({ length: count }, (): Figure[] => []);
	figures.forEach((figure, place) => {
		if (figure.value === null || !economies.has(figure.ref_area)) return;
		alike[codes[place] as number]?.push(figure);
	});
	for (const group of alike) group.sort(byArea);
	return { codes, alike, isEconomy: ({ ref_area }) => economies.has(ref_area) };
}

/** The order in which sums are made, here and in SQL, so that both give the same number to the last digit. */
export function byArea(a: Pick<Figure, 'ref_area'>, b: Pick<Figure, 'ref_area'>): number {
	return a.ref_area < b.ref_area ? -1 : Number(a.ref_area > b.ref_area);
}
