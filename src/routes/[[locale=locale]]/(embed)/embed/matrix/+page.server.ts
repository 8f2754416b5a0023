import { error } from '@sveltejs/kit';
import { localeEntries } from '../../../../locale-entries.server.ts';
import { cardPage } from '../../card-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = localeEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { locale, root } = await parent();
	const page = await cardPage({ kind: 'matrix' }, { locale, root });
	if (!page) error(404);
	return page;
};
