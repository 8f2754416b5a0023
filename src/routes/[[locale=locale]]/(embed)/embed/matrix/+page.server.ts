import { localeEntries } from '../../../../locale-entries.server.ts';
import { cardPage } from '../../card-page.server.ts';
import { matrixEmbed } from '../../matrix-embed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = localeEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { locale, root } = await parent();
	return cardPage({ kind: 'matrix' }, await matrixEmbed({ locale, root }), { locale, root });
};
