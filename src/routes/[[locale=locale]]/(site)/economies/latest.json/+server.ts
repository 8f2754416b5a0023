import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import { peerFile } from '../../../../peer-file.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

/** The latest figures of all areas, as every area's page compares them with its peers. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	return jsonResponse(await peerFile(locale));
};
