import { baseLocale, locales, overwriteGetLocale } from './paraglide/runtime.js';

/** The locales that are complete, as BCP 47 tags; the first has no prefix in the path. */
export const LOCALES = locales;
export type Locale = (typeof locales)[number];
export const BASE_LOCALE: Locale = baseLocale;

/** Each language's name in itself; `Intl.DisplayNames` takes 60 ms to start on a slow phone. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' };

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The locale of a path segment, or null where the segment is no locale (or the unprefixed base one). */
export function maybeLocale(segment: string | undefined): Locale | null {
	if (segment === undefined) return BASE_LOCALE;
	return LOCALES.find((locale) => locale === segment && locale !== BASE_LOCALE) ?? null;
}

/** The direction in which a locale is written. */
export function localeDirection(locale: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.includes(locale.split('-')[0] ?? locale) ? 'rtl' : 'ltr';
}

/** Makes `m.*()` without an explicit locale speak the locale that `read` returns at that moment. */
export function bindLocale(read: () => Locale): void {
	overwriteGetLocale(read);
}

/** The site-relative path in a locale, e.g. `('/indicators/', 'fr')` gives `/fr/indicators/`. */
export function localizePath(path: string, locale: Locale): string {
	return locale === BASE_LOCALE ? path : `/${locale}${path}`;
}
