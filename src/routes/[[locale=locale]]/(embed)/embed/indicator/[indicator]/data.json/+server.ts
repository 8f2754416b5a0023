import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import { embedIndicators, indicatorData } from '../../../../indicator-embed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const indicators = await embedIndicators();
	return LOCALES.flatMap((locale) =>
		indicators.map((indicator) => (locale === BASE_LOCALE ? { indicator } : { locale, indicator }))
	);
};

/** What a choice in a frame of an indicator is drawn from: names, series and their files. */
export const GET: RequestHandler = async ({ params }) =>
	jsonResponse(await indicatorData(params.indicator, maybeLocale(params.locale) ?? BASE_LOCALE));
