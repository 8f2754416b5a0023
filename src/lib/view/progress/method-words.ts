import { METHOD_CONFIDENCE, type MethodWord, type ProgressMethod } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { VERDICT_MESSAGES } from './verdict-words.ts';

const NAMES = {
	OPEN_SDG: m.method_name_open_sdg,
	UN_2023: m.method_name_un_2023,
	UN_REGIONAL: m.method_name_un_regional,
	EUROSTAT: m.method_name_eurostat,
	SDSN: m.method_name_sdsn,
	ITU_UMC: m.method_name_itu_umc
} satisfies Record<ProgressMethod, unknown>;

const SHORT_NAMES = {
	OPEN_SDG: m.method_short_open_sdg,
	UN_2023: m.method_short_un_2023,
	UN_REGIONAL: m.method_short_un_regional,
	EUROSTAT: m.method_short_eurostat,
	SDSN: m.method_short_sdsn,
	ITU_UMC: m.method_short_itu_umc
} satisfies Record<ProgressMethod, unknown>;

// The common scale is Open SDG's, so its words serve for both.
const WORDS = {
	...VERDICT_MESSAGES,
	met_or_on_track: m.method_word_met_or_on_track,
	fair_progress: m.method_word_fair_progress,
	stagnation_or_regression: m.method_word_stagnation_or_regression,
	maintain: m.method_word_maintain,
	accelerate: m.method_word_accelerate,
	reverse: m.method_word_reverse,
	significant_progress: m.method_word_significant_progress,
	moderate_progress: m.method_word_moderate_progress,
	insufficient_progress: m.method_word_insufficient_progress,
	movement_away: m.method_word_movement_away,
	moderate_increase: m.method_word_moderate_increase,
	moderate_decrease: m.method_word_moderate_decrease,
	no_change: m.method_word_no_change,
	on_track_sdsn: m.method_word_on_track_sdsn,
	moderately_improving: m.method_word_moderately_improving,
	stagnating: m.method_word_stagnating,
	decreasing: m.method_word_decreasing,
	met: m.method_word_met,
	advanced: m.method_word_advanced,
	satisfactory: m.method_word_satisfactory,
	limited: m.method_word_limited
} satisfies Record<MethodWord, unknown>;

/** The full name of a method, e.g. `UN SDG Progress Chart 2023`. */
export function methodName(method: ProgressMethod, locale: Locale): string {
	return NAMES[method]({}, { locale });
}

/** The name of a method where there is little room, e.g. `UN 2023`. */
export function methodShort(method: ProgressMethod, locale: Locale): string {
	return SHORT_NAMES[method]({}, { locale });
}

/** A method's own class in words, lower case, e.g. `fair progress, but acceleration needed`. */
export function methodWord(word: MethodWord, locale: Locale): string {
	return WORDS[word]({}, { locale });
}

/** What of a method is not confirmed, e.g. `to be confirmed`; null for a confirmed method. */
export function methodNote(method: ProgressMethod, locale: Locale): string | null {
	switch (METHOD_CONFIDENCE[method]) {
		case 'confirmed':
			return null;
		case 'limits_unconfirmed':
			return m.method_note_limits({}, { locale });
		case 'unconfirmed':
			return m.method_note_unconfirmed({}, { locale });
	}
}

function withNote(words: string, method: ProgressMethod, locale: Locale): string {
	const note = methodNote(method, locale);
	return note === null ? words : m.matrix_caption_note({ words, note }, { locale });
}

/** The full name of a method, with what of it is not confirmed: `Eurostat (to be confirmed)`. */
export function notedName(method: ProgressMethod, locale: Locale): string {
	return withNote(methodName(method, locale), method, locale);
}

/** The same with the short name. */
export function notedShort(method: ProgressMethod, locale: Locale): string {
	return withNote(methodShort(method, locale), method, locale);
}
