import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../json-file.server.ts';
import { registerFile } from '../register-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	LOCALES.map((locale) => (locale === BASE_LOCALE ? {} : { locale }));

/** All activities in one compact file, for a reader who filters them. */
export const GET: RequestHandler = async ({ params }) =>
	jsonResponse(await registerFile(maybeLocale(params.locale) ?? BASE_LOCALE));
