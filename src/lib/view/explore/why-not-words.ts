import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import { LEAST_ECONOMIES, MOST_PANELS, MOST_PARTS } from './why-not-chart.ts';
import type { WhyNotCode } from './why-not-code.ts';

type Message = (inputs: { count: string }, options: { locale: Locale }) => string;

const WORDS: Record<WhyNotCode, Message> = {
	no_figures: m.explore_why_not_no_figures,
	several_units: m.explore_why_not_several_units,
	one_year: m.explore_why_not_one_year,
	needs_two_series: m.explore_why_not_needs_two_series,
	no_common_area: m.explore_why_not_no_common_area,
	one_area: m.explore_why_not_one_area,
	too_few_economies: m.explore_why_not_too_few_economies,
	no_economies: m.explore_why_not_no_economies,
	nothing_to_compare: m.explore_why_not_nothing_to_compare,
	no_pair: m.explore_why_not_no_pair,
	one_panel: m.explore_why_not_one_panel,
	too_many_panels: m.explore_why_not_too_many_panels,
	not_a_sum: m.explore_why_not_not_a_sum,
	one_part: m.explore_why_not_one_part,
	too_many_parts: m.explore_why_not_too_many_parts,
	parts_do_not_add_up: m.explore_why_not_parts_do_not_add_up,
	has_gaps: m.explore_why_not_has_gaps,
	below_zero: m.explore_why_not_below_zero
};

const COUNTS: Partial<Record<WhyNotCode, number>> = {
	too_few_economies: LEAST_ECONOMIES,
	too_many_panels: MOST_PANELS,
	too_many_parts: MOST_PARTS
};

/** Why a kind of chart does not suit, in a sentence. */
export function whyNotWords(code: WhyNotCode, locale: Locale): string {
	return WORDS[code]({ count: formatNumber(COUNTS[code] ?? 0, locale, 0) }, { locale });
}
