import type { CatalogueIndex } from '../explore-catalogue.ts';
import type { Figure } from '../figure.ts';
import { breakdownKey } from '../line-key.ts';

/** A key of the rows that are compared across areas: one series, year and breakdown. */
export function alikeKey(figure: Figure): string {
	return `${figure.series}|${figure.time_period}|${breakdownKey(figure)}`;
}

/** The economies with a figure of each series, year and breakdown, by code. */
export function economiesAlike(
	figures: readonly Figure[],
	{ areas }: CatalogueIndex
): Map<string, Figure[]> {
	const alike = new Map<string, Figure[]>();
	for (const figure of figures) {
		if (figure.value === null || areas.get(figure.ref_area)?.kind !== 'economy') continue;
		const key = alikeKey(figure);
		const others = alike.get(key);
		if (others === undefined) alike.set(key, [figure]);
		else others.push(figure);
	}
	for (const group of alike.values()) group.sort(byArea);
	return alike;
}

/** The order in which sums are made, here and in SQL, so that both give the same number to the last digit. */
export function byArea(a: Pick<Figure, 'ref_area'>, b: Pick<Figure, 'ref_area'>): number {
	return a.ref_area < b.ref_area ? -1 : Number(a.ref_area > b.ref_area);
}
