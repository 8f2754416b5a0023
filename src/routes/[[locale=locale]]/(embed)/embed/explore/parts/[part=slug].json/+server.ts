import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import { exploreParts } from '../../../../explore-parts.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const parts = [...(await exploreParts(BASE_LOCALE)).keys()];
	return LOCALES.flatMap((locale) =>
		parts.map((part) => (locale === BASE_LOCALE ? { part } : { locale, part }))
	);
};

/** A part of what views in frames are drawn from: the index, names of areas, an indicator with its series. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const part = (await exploreParts(locale)).get(params.part);
	if (!part) error(404);
	return jsonResponse(part);
};
