import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../../../../json-file.server.ts';
import { figureFile, figureFileEntries } from '../../../../../figure-files.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const parts = await figureFileEntries();
	return LOCALES.flatMap((locale) =>
		parts.map((own) => (locale === BASE_LOCALE ? own : { ...own, locale }))
	);
};

/** Some figures of an indicator, for the usual choices in its frames. */
export const GET: RequestHandler = async ({ params }) => {
	const { indicator, part, locale } = params;
	const file = await figureFile(indicator, part, maybeLocale(locale) ?? BASE_LOCALE);
	if (!file) error(404);
	return jsonResponse(file);
};
