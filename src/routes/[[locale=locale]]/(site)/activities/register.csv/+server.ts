import { BASE_LOCALE, localizePath, maybeLocale } from '#lib/i18n/index.ts';
import { NO_FILTERS, exportCsv, registerExport } from '#lib/view/index.ts';
import { registerRecords } from '../register-data.server.ts';
import { registerNames } from '../register-names.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All activities as CSV, for readers without script; the site's own address is not known while it is built. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const records = await registerRecords();
	const names = await registerNames(records, locale);
	const table = registerExport(records, names, {
		...{ filters: NO_FILTERS, locale, accessed: '' },
		address: localizePath('/activities/', locale)
	});
	return new Response(exportCsv(table), { headers: { 'Content-Type': 'text/csv' } });
};
