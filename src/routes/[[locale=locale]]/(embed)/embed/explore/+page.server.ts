import { readFile } from 'node:fs/promises';
import { chosenSeries, selectFigures } from '#lib/domain/index.ts';
import { FIRST_EXPLORE_VIEW } from '#lib/view/index.ts';
import { exploreFile } from '../../../../explore-file.server.ts';
import { jsonCheck } from '../../../../json-file.server.ts';
import { siteHref } from '../../../../site-href.ts';
import { allRows } from '../../../../site-data.server.ts';
import { drawChart } from '../../draw-chart.ts';
import { embedPage } from '../../embed-page.server.ts';
import type { PageServerLoad } from './$types';

export { localeEntries as entries } from '../../../../locale-entries.server.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { locale, root } = await parent();
	const file = await exploreFile(locale);
	const { selection } = FIRST_EXPLORE_VIEW;
	const series = chosenSeries(selection, file.catalogue).map(({ facts }) => facts.series);
	const rows = (await Promise.all(series.map(allRows))).flat();
	const drawn = await drawChart({
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
	return {
		drawn,
		page: embedPage({
			...{ locale, root },
			subject: { kind: 'explore' },
			walk: drawn.walk,
			file: { url: '../../explore/catalogue.json', ...jsonCheck(file) }
		})
	};
};
