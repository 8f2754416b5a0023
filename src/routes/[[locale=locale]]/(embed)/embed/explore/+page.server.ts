import { error } from '@sveltejs/kit';
import { jsonCheck } from '../../../../json-file.server.ts';
import { explorePartIndex } from '../../explore-parts.server.ts';
import { embedPage } from '../../embed-page.server.ts';
import { drawnEmbed } from '../../drawn-embed.server.ts';
import type { PageServerLoad } from './$types';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale, root } = await parent();
	const subject = { kind: 'explore' } as const;
	const drawn = await drawnEmbed(subject, locale);
	if (!drawn) error(404);
	const index = await explorePartIndex(locale);
	return embedPage(drawn, {
		...{ locale, root },
		subject,
		file: { url: 'parts/index.json', ...jsonCheck(index) }
	});
};
