import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params, url }) => {
	const depth = url.pathname.split('/').filter(Boolean).length;
	return {
		locale: maybeLocale(params.locale) ?? BASE_LOCALE,
		/** Path from the page to the site's root, ending in `/`: the site works under any folder of a host. */
		root: depth === 0 ? './' : '../'.repeat(depth)
	};
};
