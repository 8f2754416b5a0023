import type { Locale } from '#lib/i18n/index.ts';
import { facetTerms, valueName } from './facet-words.ts';
import type { RegisterCounts } from './register-counts.ts';
import { NO_VALUE, hasNone, type RegisterFacet } from './register-facets.ts';
import type { RegisterNames } from './register-file.ts';
import type { RegisterFilters } from './register-filters.ts';

/** A value of a facet with its number of activities. */
export interface FacetRow {
	code: string;
	name: string;
	/** Site-relative path of the value's own page; null where it has none. */
	path: string | null;
	/** One number, or two that are never added up: declared, assigned. */
	counts: readonly number[];
	isChosen: boolean;
}

/** Facets whose values have an order of their own; the others stand by their numbers. */
const ORDERED: ReadonlySet<RegisterFacet> = new Set(['line', 'goal', 'layer', 'confidence']);

function countsOf(counts: RegisterCounts, facet: RegisterFacet, place: number): readonly number[] {
	if (facet !== 'line') return [counts.facets[facet][place] ?? 0];
	if (place === 0) return [counts.unlinked];
	return [counts.declared[place] ?? 0, counts.assigned[place] ?? 0];
}

/** The values of a facet, and last the activities that have none, where there are any or they are chosen. */
export function facetRows(
	facet: RegisterFacet,
	counts: RegisterCounts,
	filters: RegisterFilters,
	{ names, locale }: { names: RegisterNames; locale: Locale }
): FacetRow[] {
	const chosen = filters.chosen[facet];
	const rows = facetTerms(names, facet).map(({ code, name, path }, index): FacetRow => {
		const own = countsOf(counts, facet, index + 1);
		return { code, name, path, counts: own, isChosen: chosen.includes(code) };
	});
	if (!ORDERED.has(facet)) rows.sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
	if (!hasNone(facet)) return rows;
	const none: FacetRow = {
		code: NO_VALUE,
		name: valueName(names, facet, NO_VALUE, locale),
		path: null,
		counts: countsOf(counts, facet, 0),
		isChosen: chosen.includes(NO_VALUE)
	};
	return none.isChosen || (none.counts[0] ?? 0) > 0 ? [...rows, none] : rows;
}
