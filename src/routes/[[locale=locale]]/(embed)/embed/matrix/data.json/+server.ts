import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../../json-file.server.ts';
import { localeEntries } from '../../../../../locale-entries.server.ts';
import { matrixData } from '../../../cards/matrix-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = localeEntries;

/** What a choice in the matrix is drawn from, beside an area's file. */
export const GET: RequestHandler = async ({ params }) =>
	jsonResponse(await matrixData(maybeLocale(params.locale) ?? BASE_LOCALE));
