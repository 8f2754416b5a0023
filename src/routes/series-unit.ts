import type { Series } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { breakdownLabel, parseBreakdown, unitWords } from '#lib/view/index.ts';

type Shown = Pick<Series, 'unit_measure' | 'default_breakdown'>;

/** The breakdown that a series shows first, in words; empty where it is the total. */
export function seriesBreakdown(series: Pick<Shown, 'default_breakdown'>, locale: Locale): string {
	const codes = Object.values(parseBreakdown(series.default_breakdown));
	return codes.map((code) => breakdownLabel(code, locale)).join(', ');
}

/** The unit of a series, with the breakdown that it shows first where that is not the total. */
export function seriesUnit(series: Shown, locale: Locale): string {
	return [unitWords(series.unit_measure, locale), seriesBreakdown(series, locale)]
		.filter(Boolean)
		.join(' · ');
}
