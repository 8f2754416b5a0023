import { BASE_LOCALE, maybeLocale, type Locale } from '#lib/i18n/index.ts';

/** The language of the page that a reader sees. */
export function pageLocale(): Locale {
	return maybeLocale(document.documentElement.lang) ?? BASE_LOCALE;
}
