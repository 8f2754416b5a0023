import type { Nature, ObsStatus } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';
import { flagWords } from '../flag-words.ts';

/** What a status of an observation means; `A` is a normal value. */
export function obsStatusWords(status: ObsStatus, locale: Locale): string {
	if (status === 'A') return m.explore_status_a({}, { locale });
	return flagWords({ status, nature: null }, locale)[0]?.words ?? status;
}

const NATURE_WORDS = {
	C: m.explore_nature_c,
	CA: m.explore_nature_ca,
	E: m.explore_nature_e,
	G: m.explore_nature_g,
	M: m.explore_nature_m,
	N: m.explore_nature_n
} satisfies Record<Nature, unknown>;

/** Where a figure comes from, by its nature. */
export function natureWords(nature: Nature, locale: Locale): string {
	return NATURE_WORDS[nature]({}, { locale });
}
