import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { exploreFile } from '../../../../explore-file.server.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

/** Names of series, areas, groups and targets, and what can be chosen, for a reader who explores. */
export const GET: RequestHandler = async ({ params }) =>
	jsonResponse(await exploreFile(maybeLocale(params.locale) ?? BASE_LOCALE));
