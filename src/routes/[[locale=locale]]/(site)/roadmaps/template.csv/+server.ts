import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { templateCsv } from '#lib/view/index.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

/** The template of a roadmap as CSV. */
export const GET: RequestHandler = ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	return new Response(templateCsv(locale), { headers: { 'Content-Type': 'text/csv' } });
};
