import { readFile } from 'node:fs/promises';
import { chosenSeries, selectFigures } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { FIRST_EXPLORE_VIEW } from '#lib/view/index.ts';
import { exploreFile } from '../../explore-file.server.ts';
import { siteHref } from '../../site-href.ts';
import { allRows } from '../../site-data.server.ts';
import { drawChart } from './draw-chart.ts';
import type { DrawnEmbed } from './embed-page.ts';

/** The view with which the explorer begins, as its frame is prerendered; shared views are drawn in its place. */
export async function exploreEmbed(locale: Locale, root: string): Promise<DrawnEmbed> {
	const file = await exploreFile(locale);
	const { selection } = FIRST_EXPLORE_VIEW;
	const series = chosenSeries(selection, file.catalogue).map(({ facts }) => facts.series);
	const rows = (await Promise.all(series.map(allRows))).flat();
	return drawChart({
		view: FIRST_EXPLORE_VIEW,
		figures: selectFigures(rows, selection, file.catalogue),
		population: new Map(),
		file,
		highlight: [],
		locale,
		notices: [],
		chosen: null,
		href: siteHref('/explore/', locale, root),
		readText: (path) => readFile(`static/${path}`, 'utf8')
	});
}
