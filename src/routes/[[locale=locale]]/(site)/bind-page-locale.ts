import { BASE_LOCALE, bindLocale, maybeLocale } from '#lib/i18n/index.ts';

/** Makes messages speak the page's language in the browser. */
export function bindPageLocale(): void {
	const locale = maybeLocale(document.documentElement.lang) ?? BASE_LOCALE;
	bindLocale(() => locale);
}
