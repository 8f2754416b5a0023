import { chosenAreas, chosenSeries, selectFigures } from '#lib/domain/index.ts';
import { exploreTitle, FIRST_EXPLORE_VIEW, exploreNames, partOfFile } from '#lib/view/index.ts';
import { areaNames } from '../../../area-names.server.ts';
import { exploreFile } from '../../../explore-file.server.ts';
import { jsonCheck } from '../../../json-file.server.ts';
import { searchEntries } from '../../../search-entries.server.ts';
import { allRows } from '../../../site-data.server.ts';
import { renderIsland } from '../render-island.server.ts';
import { openLayout } from './chart-layouts.ts';
import ExplorePanel from './ExplorePanel.svelte';
import type { ExplorePageData } from './explore-page.ts';
import { ExploreState } from './explore-state.svelte.ts';
import type { PageServerLoad } from './$types';

const index = searchEntries().then(jsonCheck);

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { locale, root } = await parent();
	const whole = await exploreFile(locale);
	const { selection } = FIRST_EXPLORE_VIEW;
	const series = chosenSeries(selection, whole.catalogue).map(({ facts }) => facts.series);
	const rows = (await Promise.all(series.map(allRows))).flat();
	const figures = selectFigures(rows, selection, whole.catalogue);
	const file = partOfFile(whole, {
		series: new Set(series),
		areas: chosenAreas(selection.areas, whole.catalogue).codes
	});
	const page: ExplorePageData = {
		locale,
		root,
		file,
		figures,
		catalogue: jsonCheck(whole),
		search: await index,
		areaNames: jsonCheck(await areaNames())
	};
	const explore = new ExploreState(page, await openLayout(FIRST_EXPLORE_VIEW.chart.kind));
	renderIsland(locals, 'explore', ExplorePanel, { props: { explore }, data: page });
	return {
		first: exploreTitle(FIRST_EXPLORE_VIEW, exploreNames(file, locale)),
		counts: { indicators: whole.indicators.length, series: whole.series.length }
	};
};
