import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { activitiesEmbed } from '../../../activities-embed.server.ts';
import { cardPage } from '../../../card-page.server.ts';
import { embedLines } from '../../../line-embed.server.ts';
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
	const card = await activitiesEmbed(line, { locale, root });
	if (!card) error(404, m.progress_line_unknown({ line: line ?? '' }));
	return cardPage({ kind: 'activities', line }, card, { locale, root });
};
