import { resolve } from '$app/paths';
import { localizePath, type Locale } from '#lib/i18n/index.ts';

/** The address of a site-relative path (with its query) in a locale, under whatever base the site is served. */
export function siteHref(path: string, locale: Locale): string {
	const [pathname = '/', query] = path.split('?');
	const href = resolve(localizePath(pathname, locale) as '/');
	return query === undefined ? href : `${href}?${query}`;
}
