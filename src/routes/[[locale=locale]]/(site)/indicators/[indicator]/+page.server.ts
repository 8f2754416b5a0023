import { error } from '@sveltejs/kit';
import { ChartTable } from '#lib/charts/index.ts';
import { m } from '#lib/i18n/index.ts';
import { jsonCheck } from '../../../../json-file.server.ts';
import { renderIsland } from '../../render-island.server.ts';
import BreakdownCharts from './BreakdownCharts.svelte';
import FiguresByEconomy from './FiguresByEconomy.svelte';
import FiguresOverTime from './FiguresOverTime.svelte';
import { indicatorDatasets } from './dataset-facts.server.ts';
import { indicatorData } from '../../../../indicator-data.server.ts';
import { indicatorEntries } from './indicator-entries.server.ts';
import { IndicatorState } from './indicator-state.svelte.ts';
import type { IndicatorPageData } from './open-island.ts';
import PageNotices from './PageNotices.svelte';
import { indicatorProgress } from './progress/indicator-progress.server.ts';
import JudgePanel from './progress/JudgePanel.svelte';
import { JudgeState } from './progress/judge-state.svelte.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = indicatorEntries;

const still = () => undefined;

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { locale, root } = await parent();
	const built = await indicatorData(params.indicator, locale);
	if (!built) error(404, m.page_indicator_unknown({ indicator: params.indicator }));
	const { page, table, notes, figures } = built;
	const charts = new IndicatorState(page, { locale, root, check: null });
	charts.take(figures);
	const data: IndicatorPageData = { page, locale, root, figures: jsonCheck(figures) };
	renderIsland(locals, 'notices', PageNotices, { props: { charts, onretry: still }, data });
	renderIsland(locals, 'line', FiguresOverTime, {
		props: { charts, root, onarea: still, onchoose: still }
	});
	renderIsland(locals, 'table', ChartTable, {
		props: { table, subtitle: figures.line.subtitle, locale }
	});
	renderIsland(locals, 'map', FiguresByEconomy, {
		props: { charts, root, onarea: still, onyear: still }
	});
	renderIsland(locals, 'gap', BreakdownCharts, { props: { charts, root } });
	const progress = await indicatorProgress(page.indicator, notes.targets, locale);
	if (progress) {
		const { island } = progress;
		const options = { world: island.world, locale, root, store: null };
		const judge = new JudgeState(page, island.data, options);
		renderIsland(locals, 'judge', JudgePanel, { props: { judge, onwrite: still }, data: island });
	}
	const datasets = await indicatorDatasets(page, { locale, root });
	return { page, notes, parity: progress?.parity ?? null, datasets };
};
