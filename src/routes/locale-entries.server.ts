import { BASE_LOCALE, LOCALES, type Locale } from '#lib/i18n/index.ts';

/** The entries of a file or page that has no parameter but the language: one for every language of the site. */
export function localeEntries(): { locale?: Locale }[] {
	return LOCALES.map((locale) => (locale === BASE_LOCALE ? {} : { locale }));
}
