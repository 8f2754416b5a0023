import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, maybeLocale } from '#lib/i18n/index.ts';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import { economyData } from '../../../../cards/economy-data.server.ts';
import { placedAreas } from '../../../../cards/shards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const all = await placedAreas();
	return LOCALES.flatMap((locale) =>
		all.map(({ slug: area }) => (locale === BASE_LOCALE ? { area } : { locale, area }))
	);
};

/** What a choice in an economy's card is drawn from. */
export const GET: RequestHandler = async ({ params }) => {
	const data = await economyData(params.area, maybeLocale(params.locale) ?? BASE_LOCALE);
	return data ? jsonResponse(data) : error(404, `no area ${params.area}`);
};
