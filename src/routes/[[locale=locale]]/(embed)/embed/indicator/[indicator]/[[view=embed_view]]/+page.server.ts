import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import type { EmbedView } from '#lib/view/index.ts';
import { jsonCheck } from '../../../../../../json-file.server.ts';
import { embedPage } from '../../../../embed-page.server.ts';
import {
	embedIndicators,
	indicatorData,
	indicatorEmbed,
	indicatorViews
} from '../../../../indicator-embed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

type Entry =
	ReturnType<EntryGenerator> extends Promise<(infer One)[]> | (infer One)[] ? One : never;

export const entries: EntryGenerator = async () => {
	const found: Entry[] = [];
	for (const indicator of await embedIndicators()) {
		for (const view of await indicatorViews(indicator)) {
			for (const locale of LOCALES) {
				found.push({
					indicator,
					...(locale === BASE_LOCALE ? {} : { locale }),
					...(view === 'line' ? {} : { view })
				});
			}
		}
	}
	return found;
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale, root } = await parent();
	const { indicator } = params;
	const view: EmbedView = params.view ?? 'line';
	const drawn = await indicatorEmbed({ indicator, view }, locale, root);
	if (!drawn) error(404, m.page_indicator_unknown({ indicator }));
	const up = view === 'line' ? '' : '../';
	return {
		drawn,
		page: embedPage({
			...{ locale, root },
			subject: { kind: 'indicator', indicator, view },
			walk: drawn.walk,
			file: {
				url: `${up}data.json`,
				...jsonCheck(await indicatorData(indicator, locale))
			}
		})
	};
};
