import { browser } from '$app/environment';
import { BASE_LOCALE, bindLocale, maybeLocale } from '#lib/i18n/index.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params, data }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	if (browser) bindLocale(() => locale);
	return { ...data, locale };
};
