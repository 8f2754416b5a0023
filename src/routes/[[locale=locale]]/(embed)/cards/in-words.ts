import { LOCALES, type Locale } from '#lib/i18n/index.ts';

/** Something in every language, for files that all languages share. */
export function inWords<Value>(read: (locale: Locale) => Value): Record<Locale, Value> {
	const entries = LOCALES.map((locale) => [locale, read(locale)]);
	return Object.fromEntries(entries) as Record<Locale, Value>;
}
