import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import { localeEntries } from '../../../../locale-entries.server.ts';
import { cardData } from '../../card-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = localeEntries;

/** What a choice in the card of a verdict or of the matrix is drawn from, beside the area's own verdicts. */
export const GET: RequestHandler = async ({ params }) =>
	jsonResponse(await cardData(maybeLocale(params.locale) ?? BASE_LOCALE));
