import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { templateCsv } from '#lib/view/index.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	LOCALES.map((locale) => (locale === BASE_LOCALE ? {} : { locale }));

/** The template of a roadmap as CSV. */
export const GET: RequestHandler = ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	return new Response(templateCsv(locale), { headers: { 'Content-Type': 'text/csv' } });
};
