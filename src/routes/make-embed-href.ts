import type { Locale } from '#lib/i18n/index.ts';
import { encodeEmbed, type EmbedAddress } from '#lib/view/index.ts';
import { siteHref } from './site-href.ts';

/** The address of the page on which an embed is made, filled with this one, from a page whose path to the site's root is `root`. */
export function makeEmbedHref(address: EmbedAddress, root: string, locale: Locale): string {
	const search = `?embed=${encodeURIComponent(encodeEmbed(address))}`;
	return siteHref('/make-embed/', locale, root) + search;
}
