import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import type { EmbedView } from '#lib/view/index.ts';
import { jsonCheck } from '../../../../../../json-file.server.ts';
import { drawnEmbed } from '../../../../drawn-embed.server.ts';
import { embedPage } from '../../../../embed-page.server.ts';
import { figureFiles } from '../../../../figure-files.server.ts';
import { indicatorData, indicatorSubjects } from '../../../../indicator-embed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const charts = (await indicatorSubjects()).map(({ indicator, view }) => ({
		indicator,
		...(view === 'line' ? {} : { view })
	}));
	return LOCALES.flatMap((locale) =>
		charts.map((own) => (locale === BASE_LOCALE ? own : { ...own, locale }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale, root } = await parent();
	const { indicator } = params;
	const view: EmbedView = params.view ?? 'line';
	const subject = { kind: 'indicator', indicator, view } as const;
	const drawn = await drawnEmbed(subject, locale);
	if (!drawn) error(404, m.page_indicator_unknown({ indicator }));
	const folder = view === 'line' ? '' : '../';
	const data = await indicatorData(indicator, locale);
	const file = { url: `${folder}data.json`, ...jsonCheck(data) };
	const wish = { ...subject, series: null, by: null };
	const figures = await figureFiles(wish, locale, `${folder}figures/`);
	return embedPage(drawn, {
		...{ locale, root },
		subject,
		file,
		figures
	});
};
