import { m, type Locale } from '#lib/i18n/index.ts';
import { NO_VALUE, type RegisterFacet } from './register-facets.ts';
import type { RegisterNames, RegisterTerm } from './register-file.ts';

const FACETS: Record<RegisterFacet, (inputs: object, options: { locale: Locale }) => string> = {
	line: m.register_facet_line,
	goal: m.register_facet_goal,
	region: m.register_facet_region,
	area: m.register_facet_area,
	orgtype: m.register_facet_orgtype,
	kind: m.register_facet_kind,
	source: m.register_facet_source,
	process: m.register_facet_process,
	status: m.register_facet_status,
	layer: m.register_facet_layer,
	confidence: m.register_facet_confidence
};

const NONE: Record<RegisterFacet, (inputs: object, options: { locale: Locale }) => string> = {
	...FACETS,
	line: m.register_none_line,
	goal: m.register_none_goal,
	region: m.register_none_region,
	area: m.register_none_area,
	orgtype: m.register_none_orgtype,
	process: m.register_none_process,
	status: m.register_none_status
};

/** The name of a facet. */
export function facetName(facet: RegisterFacet, locale: Locale): string {
	return FACETS[facet]({}, { locale });
}

/** The values of a facet, as listed. */
export function facetTerms(
	{ terms, areas }: Pick<RegisterNames, 'terms' | 'areas'>,
	facet: RegisterFacet
): readonly RegisterTerm[] {
	return facet === 'area' ? areas : terms[facet];
}

/** The name of a value of a facet, or of having none. */
export function valueName(
	names: Pick<RegisterNames, 'terms' | 'areas'>,
	facet: RegisterFacet,
	value: string,
	locale: Locale
): string {
	if (value === NO_VALUE) return NONE[facet]({}, { locale });
	return facetTerms(names, facet).find(({ code }) => code === value)?.name ?? value;
}
