import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { ChartTable } from '#lib/charts/index.ts';
import { BASE_LOCALE, m, maybeLocale } from '#lib/i18n/index.ts';
import { jsonCheck, type JsonCheck } from '../../../../json-file.server.ts';
import BreakdownCharts from './BreakdownCharts.svelte';
import FiguresByEconomy from './FiguresByEconomy.svelte';
import FiguresOverTime from './FiguresOverTime.svelte';
import { indicatorData } from './indicator-data.server.ts';
import { indicatorEntries } from './indicator-entries.server.ts';
import { IndicatorState } from './indicator-state.svelte.ts';
import IndicatorAbout from './IndicatorAbout.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';
import type { IndicatorPage } from './indicator-page.ts';

export const entries: EntryGenerator = indicatorEntries;

export const load: PageServerLoad = async ({
	params,
	locals
}): Promise<IndicatorPage & { figures: JsonCheck }> => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const data = await indicatorData(params.indicator, locale);
	if (!data) error(404, m.page_indicator_unknown({ indicator: params.indicator }));
	// Not of the address: a load that reads it would run again at every choice of a reader.
	const root = '../'.repeat(locale === BASE_LOCALE ? 2 : 3);
	const charts = new IndicatorState(data.page, locale, null);
	charts.take(data.figures);
	const still = () => undefined;
	const props = { charts, root, onarea: still, onyear: still };
	locals.islands = {
		line: render(FiguresOverTime, { props: { charts, root, onarea: still, onchoose: still } }).body,
		table: render(ChartTable, {
			props: { table: data.table, subtitle: data.page.line.subtitle, locale }
		}).body,
		map: render(FiguresByEconomy, { props }).body,
		gap: render(BreakdownCharts, { props: { charts, root } }).body,
		about: render(IndicatorAbout, {
			props: { page: data.page, notes: data.notes, locale, root }
		}).body
	};
	return { ...data.page, figures: jsonCheck(data.figures) };
};
