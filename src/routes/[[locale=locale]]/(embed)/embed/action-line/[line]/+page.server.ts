import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { cardPage } from '../../../card-page.server.ts';
import { embedLines } from '../../../cards/line-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const all = await embedLines();
	return LOCALES.flatMap((locale) =>
		all.map((line) => (locale === BASE_LOCALE ? { line } : { locale, line }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale, root } = await parent();
	const { line } = params;
	const page = await cardPage({ kind: 'action-line', line }, { locale, root });
	if (!page) error(404, m.progress_line_unknown({ line }));
	return page;
};
