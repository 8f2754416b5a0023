import { m, type Locale } from '#lib/i18n/index.ts';
import { EFFORT_FACETS, type EffortFacet } from './effort-filter.ts';
import { narrowsEffort, type EffortChoice } from './effort-search.ts';

/** Where the counted activities are, and how the values of facets are called. */
export interface EffortPlaceWords {
	area: { name: string; group: boolean } | null;
	nameOf: (facet: EffortFacet, code: string) => string;
}

/** The name of a facet. */
export function facetWords(facet: EffortFacet, locale: Locale): string {
	switch (facet) {
		case 'source':
			return m.effort_source({}, { locale });
		case 'orgtype':
			return m.effort_orgtype({}, { locale });
		case 'kind':
			return m.effort_kind({}, { locale });
		case 'process':
			return m.effort_process({}, { locale });
		case 'status':
			return m.effort_status({}, { locale });
		case 'confidence':
			return m.effort_confidence({}, { locale });
	}
}

function yearsWords({ from, to }: EffortChoice, locale: Locale): string[] {
	if (from === null && to === null) return [];
	if (to === null) return [m.effort_from({ year: String(from) }, { locale })];
	if (from === null) return [m.effort_to({ year: String(to) }, { locale })];
	return [m.effort_between({ from: String(from), to: String(to) }, { locale })];
}

/** Which activities are counted, in a sentence; `area` is null for everywhere. */
export function effortChoiceWords(
	choice: EffortChoice,
	{ area, nameOf }: EffortPlaceWords,
	locale: Locale
): string {
	if (area === null && !narrowsEffort(choice)) return m.effort_chosen_all({}, { locale });
	const { layer } = choice;
	const parts = [
		area === null
			? m.effort_chosen_everywhere({}, { locale })
			: area.group
				? m.effort_chosen_area({ area: area.name }, { locale })
				: m.effort_chosen_economy({ area: area.name }, { locale }),
		...(layer === null
			? []
			: [
					layer === 'declared'
						? m.effort_chosen_declared({}, { locale })
						: m.effort_chosen_assigned({}, { locale })
				]),
		...EFFORT_FACETS.filter((facet) => choice[facet].length > 0).map((facet) =>
			m.effort_chosen_facet(
				{
					facet: facetWords(facet, locale),
					values: choice[facet].map((code) => nameOf(facet, code)).join(', ')
				},
				{ locale }
			)
		),
		...yearsWords(choice, locale)
	];
	return m.effort_chosen({ list: parts.join('; ') }, { locale });
}
