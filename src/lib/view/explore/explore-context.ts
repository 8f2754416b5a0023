import { catalogueIndex } from '#lib/domain/index.ts';
import type { ExploreContext } from './address/explore-context.ts';
import type { ExploreFile } from './explore-file.ts';

/** What an address is checked against. */
export function exploreContext(file: ExploreFile): ExploreContext {
	const index = catalogueIndex(file.catalogue);
	const first = new Map<string, string>();
	const preference = new Map(file.series.map((row) => [row.series, row.preference]));
	for (const { series, indicator } of file.catalogue.series) {
		const known = first.get(indicator);
		const isBetter =
			known === undefined || (preference.get(series) ?? 0) < (preference.get(known) ?? 0);
		if (isBetter) first.set(indicator, series);
	}
	return {
		hasSeries: (series) => index.series.has(series),
		hasArea: (ref_area) => index.areas.has(ref_area),
		hasMembers: (ref_area) => index.members.has(ref_area),
		firstSeries: (indicator) => first.get(indicator) ?? null
	};
}
