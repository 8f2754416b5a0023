import { m, type Locale } from '#lib/i18n/index.ts';
import { facetName, valueName } from './facet-words.ts';
import { REGISTER_FACETS, type RegisterFacet } from './register-facets.ts';
import type { RegisterNames } from './register-file.ts';
import { chooseIn, type RegisterFilters } from './register-filters.ts';

/** One filter in force, in words, and the filters without it. */
export interface FilterPart {
	/** What is filtered: a facet, the words or the years. */
	of: RegisterFacet | 'q' | 'years';
	name: string;
	value: string;
	without: RegisterFilters;
}

function yearsWords(from: number | null, to: number | null, locale: Locale): string {
	if (from === null) return m.register_years_to({ to: to ?? '' }, { locale });
	if (to === null) return m.register_years_from({ from }, { locale });
	return from === to ? String(from) : m.register_years_between({ from, to }, { locale });
}

/** The filters in force, one part for each chosen value, in the order of the address. */
export function filterParts(
	filters: RegisterFilters,
	names: Pick<RegisterNames, 'terms' | 'areas'>,
	locale: Locale
): FilterPart[] {
	const { q, chosen, from, to } = filters;
	const parts: FilterPart[] = [];
	if (q !== '') {
		const without = { ...filters, q: '' };
		parts.push({ of: 'q', name: m.register_words({}, { locale }), value: q, without });
	}
	for (const facet of REGISTER_FACETS) {
		for (const value of chosen[facet]) {
			const others = chosen[facet].filter((each) => each !== value);
			parts.push({
				of: facet,
				name: facetName(facet, locale),
				value: valueName(names, facet, value, locale),
				without: chooseIn(filters, facet, others)
			});
		}
	}
	if (from !== null || to !== null) {
		parts.push({
			of: 'years',
			name: m.register_years({}, { locale }),
			value: yearsWords(from, to, locale),
			without: { ...filters, from: null, to: null }
		});
	}
	return parts;
}

/** The filters in force, all values of one facet in one part: what leaving it out would leave. */
export function filterGroups(
	filters: RegisterFilters,
	names: Pick<RegisterNames, 'terms' | 'areas'>,
	locale: Locale
): FilterPart[] {
	const groups: FilterPart[] = [];
	for (const part of filterParts(filters, names, locale)) {
		const { of } = part;
		const same = groups.find((group) => group.of === of);
		if (same) same.value += `, ${part.value}`;
		else if (of === 'q' || of === 'years') groups.push(part);
		else groups.push({ ...part, without: chooseIn(filters, of, []) });
	}
	return groups;
}
