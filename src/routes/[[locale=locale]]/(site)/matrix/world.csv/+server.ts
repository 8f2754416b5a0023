import { BASE_LOCALE, localizePath, maybeLocale } from '#lib/i18n/index.ts';
import { matrixCsv } from '#lib/view/index.ts';
import { worldMatrix } from '../world-matrix.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The World's official matrix as CSV, for readers without script. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const { model, origin } = await worldMatrix(locale, localizePath('/matrix/', locale));
	return new Response(matrixCsv(model, origin), { headers: { 'Content-Type': 'text/csv' } });
};
