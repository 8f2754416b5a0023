import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import { peerFile } from '../../../../peer-file.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	LOCALES.map((locale) => (locale === BASE_LOCALE ? {} : { locale }));

/** The latest figures of all areas, as every area's page compares them with its peers. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	return jsonResponse(await peerFile(locale));
};
