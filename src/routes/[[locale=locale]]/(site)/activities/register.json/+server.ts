import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import { registerFile } from '../register-data.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

/** All activities in one compact file, for a reader who filters them. */
export const GET: RequestHandler = async ({ params }) =>
	jsonResponse(await registerFile(maybeLocale(params.locale) ?? BASE_LOCALE));
