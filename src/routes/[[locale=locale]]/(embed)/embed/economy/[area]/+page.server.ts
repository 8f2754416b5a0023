import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { cardPage } from '../../../card-page.server.ts';
import { placedAreas } from '../../../cards/shards.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const all = await placedAreas();
	return LOCALES.flatMap((locale) =>
		all.map(({ slug: area }) => (locale === BASE_LOCALE ? { area } : { locale, area }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale, root } = await parent();
	const { area } = params;
	const page = await cardPage({ kind: 'economy', area }, { locale, root });
	if (!page) error(404, m.page_area_without_page({ area }));
	return page;
};
