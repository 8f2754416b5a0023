import { error } from '@sveltejs/kit';
import { BASE_LOCALE, LOCALES, m } from '#lib/i18n/index.ts';
import { specSeries } from '#lib/view/index.ts';
import { chartSpecs } from '../../../../../chart-specs.server.ts';
import { jsonCheck } from '../../../../../json-file.server.ts';
import { drawnEmbed } from '../../../drawn-embed.server.ts';
import { embedPage } from '../../../embed-page.server.ts';
import { figureFiles, ownAreas } from '../../../figure-files.server.ts';
import { indicatorData } from '../../../indicator-embed.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const charts = [...(await chartSpecs()).keys()];
	return LOCALES.flatMap((locale) =>
		charts.map((chart) => (locale === BASE_LOCALE ? { chart } : { locale, chart }))
	);
};

export const load: PageServerLoad = async ({ params, parent }) => {
	const { locale, root } = await parent();
	const { chart } = params;
	const subject = { kind: 'chart', chart } as const;
	const spec = (await chartSpecs()).get(chart);
	const drawn = await drawnEmbed(subject, locale);
	if (!spec || !drawn) error(404, m.gallery_unknown({ chart }));
	const { indicator, type: view } = spec;
	const data = await indicatorData(indicator, locale);
	const folder = `../../indicator/${indicator}/`;
	const wish = specSeries(spec, data);
	const figures =
		wish && (await figureFiles({ indicator, view, ...wish }, locale, `${folder}figures/`));
	return embedPage(drawn, {
		...{ locale, root, subject, spec },
		file: { url: `${folder}data.json`, ...jsonCheck(data) },
		figures: figures && ownAreas(figures, drawn.areas ?? [])
	});
};
