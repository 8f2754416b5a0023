import { localizePath, type Locale } from '#lib/i18n/index.ts';

/** The address of a site-relative path in a locale, for a page whose path to the site's root is `root` (ends in `/`). */
export function siteHref(path: string, locale: Locale, root: string): string {
	return root + localizePath(path, locale).slice(1);
}
