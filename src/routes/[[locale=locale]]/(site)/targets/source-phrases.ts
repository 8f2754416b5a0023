import { m, type Locale } from '#lib/i18n/index.ts';

/** What the curated targets say beside numbers and codes, in the source's words, and how a reader reads it. */
const PHRASES: Readonly<Record<string, typeof m.targets_of_school>> = {
	'of individuals 15+': m.targets_of_individuals,
	'of 15+': m.targets_of_individuals,
	'of 15+ (P2C text: connected individuals)': m.targets_of_connected,
	'parity ratio': m.targets_of_parity,
	'of fixed-broadband subscriptions': m.targets_of_subscriptions,
	'per school': m.targets_of_school,
	'per student': m.targets_of_student,
	'of monthly GNI per capita': m.targets_of_gni,
	'of income': m.targets_of_income,
	'of average monthly income': m.targets_of_average_income,
	'of countries': m.targets_of_countries,
	'youth and adults': m.targets_of_youth,
	'of world population': m.targets_of_population,
	cheaper: m.targets_of_cheaper,
	increase: m.targets_of_increase,
	'bands: 0-50 limited, 50-75 satisfactory, 75-95 advanced, 95-100 met, -1 no data':
		m.targets_scope_bands,
	'period not stated in the text': m.targets_scope_period,
	'parity named; which indicators unconfirmed': m.targets_sure_parity,
	'P2C page prints 2050, likely an error for 2030': m.targets_sure_year,
	'secondary summary by WACC': m.targets_sure_summary,
	'wording approximate': m.targets_sure_wording
};

/** A phrase of the source in the reader's language; one that nobody translated stays as it is. */
export function sourcePhrase(text: string, locale: Locale): string {
	return PHRASES[text]?.({}, { locale }) ?? text;
}
