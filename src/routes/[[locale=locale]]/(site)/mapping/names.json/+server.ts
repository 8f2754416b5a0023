import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import { mappingNames } from '../mapping-names.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

/** What the facets of a reader's own activities are named by, in one language. */
export const GET: RequestHandler = async ({ params }) => {
	return jsonResponse(await mappingNames(maybeLocale(params.locale) ?? BASE_LOCALE));
};
