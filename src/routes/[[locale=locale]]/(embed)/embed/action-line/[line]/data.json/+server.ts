import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import { embedLines, lineData } from '../../../../cards/line-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const all = await embedLines();
	return LOCALES.flatMap((locale) =>
		all.map((line) => (locale === BASE_LOCALE ? { line } : { locale, line }))
	);
};

/** What a choice in a line's card is drawn from, beside an area's file. */
export const GET: RequestHandler = async ({ params }) => {
	const data = await lineData(params.line, maybeLocale(params.locale) ?? BASE_LOCALE);
	return data ? jsonResponse(data) : error(404, `no line ${params.line}`);
};
