import type { Verdict, VerdictMeasure } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

/** The message of each verdict on the common scale. */
export const VERDICT_MESSAGES = {
	achieved: m.verdict_achieved,
	on_track: m.verdict_on_track,
	acceleration_needed: m.verdict_acceleration_needed,
	limited_progress: m.verdict_limited_progress,
	deterioration: m.verdict_deterioration,
	not_assessable: m.verdict_not_assessable
} satisfies Record<Verdict, unknown>;

const MEASURES = {
	parity_sex: m.verdict_measure_parity_sex,
	parity_urbanisation: m.verdict_measure_parity_urbanisation,
	parity_age: m.verdict_measure_parity_age
} satisfies Record<Exclude<VerdictMeasure, 'value'>, unknown>;

/** A verdict on the common scale in words, lower case, e.g. `on track`. */
export function verdictWords(verdict: Verdict, locale: Locale): string {
	return VERDICT_MESSAGES[verdict]({}, { locale });
}

/** A verdict's word where it stands alone, with a capital letter. */
export function verdictHeading(verdict: Verdict, locale: Locale): string {
	const words = verdictWords(verdict, locale);
	return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

/** What kind of parity is judged, lower case; null where the figure itself is. */
export function measureWords(measure: VerdictMeasure, locale: Locale): string | null {
	return measure === 'value' ? null : MEASURES[measure]({}, { locale });
}
