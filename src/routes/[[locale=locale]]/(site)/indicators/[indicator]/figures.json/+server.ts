import { error } from '@sveltejs/kit';
import { BASE_LOCALE, m, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../../json-file.server.ts';
import { indicatorData } from '../../../../../indicator-data.server.ts';
import { indicatorEntries } from '../indicator-entries.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = indicatorEntries;

/** The figures of an indicator page's map, ranking and breakdowns, as its prerendered parts show them. */
export const GET: RequestHandler = async ({ params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const data = await indicatorData(params.indicator, locale);
	if (!data) error(404, m.page_indicator_unknown({ indicator: params.indicator }));
	return jsonResponse(data.figures);
};
