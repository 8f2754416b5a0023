import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { cardPage } from '../../../card-page.server.ts';
import { embedLines } from '../../../cards/line-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const places = [{}, ...(await embedLines()).map((line) => ({ line }))];
	return LOCALES.flatMap((locale) =>
		places.map((place) => (locale === BASE_LOCALE ? place : { locale, ...place }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale, root } = await parent();
	const line = params.line ?? null;
	const page = await cardPage({ kind: 'activities', line }, { locale, root });
	if (!page) error(404, m.progress_line_unknown({ line: line ?? '' }));
	return page;
};
