import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { cardPage } from '../../../card-page.server.ts';
import { judgedIndicators } from '../../../../../judged-indicators.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const all = await judgedIndicators();
	return LOCALES.flatMap((locale) =>
		all.map((indicator) => (locale === BASE_LOCALE ? { indicator } : { locale, indicator }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale, root } = await parent();
	const { indicator } = params;
	const page = await cardPage({ kind: 'verdict', indicator }, { locale, root });
	if (!page) error(404, m.page_indicator_unknown({ indicator }));
	return page;
};
