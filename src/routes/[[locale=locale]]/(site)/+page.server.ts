import { BASE_LOCALE, maybeLocale } from '#lib/i18n/index.ts';
import { openIndicatorView, WORLD } from '#lib/view/index.ts';
import { frameSource, indicatorName } from '../../localized-words.ts';
import { overview } from '../../overview.server.ts';
import { allRows, areaLabels, siteData } from '../../site-data.server.ts';
import HeadlineChart from './HeadlineChart.svelte';
import { renderIsland } from './render-island.server.ts';
import type { PageServerLoad } from './$types';

/** The world's figures that a reader meets first; the first one large, with its regions. */
const HEADLINES = [
	'internet-use',
	'mobile-phone-ownership',
	'coverage-4g',
	'households-internet',
	'mobile-broadband-subscriptions',
	'fixed-broadband-subscriptions',
	'electricity-access'
];

export const load: PageServerLoad = async ({ locals, params }) => {
	const locale = maybeLocale(params.locale) ?? BASE_LOCALE;
	const { areas, indicators, series, sources, manifest } = await siteData();
	const labels = areaLabels(areas, locale);
	const open = await openIndicatorView();
	const headlines = await Promise.all(
		HEADLINES.map(async (id, index) => {
			const indicator = indicators.find((row) => row.indicator === id);
			const first = series
				.filter((row) => row.indicator === id)
				.sort((a, b) => a.preference - b.preference)[0];
			if (!indicator || !first) throw new Error(`no indicator or no series: ${id}`);
			const ids = [first.series, first.aggregates].flatMap((name) => name ?? []);
			const { line: view } = open.buildIndicatorView((await Promise.all(ids.map(allRows))).flat(), {
				indicator: id,
				name: indicatorName(indicator, locale),
				unit: first.unit_measure,
				direction: indicator.direction,
				limits: { low: indicator.limit_low, high: indicator.limit_high },
				series: first.series,
				aggregates: first.aggregates,
				default_breakdown: first.default_breakdown,
				by: null,
				areas: labels,
				chosen: [],
				year: null,
				locale
			});
			const lines = view.lines.lines.filter(({ ref_area }) => index === 0 || ref_area === WORLD);
			const props = {
				lines,
				unit: view.unit,
				locale,
				limitLow: indicator.limit_low,
				limitHigh: indicator.limit_high,
				summary: view.summary
			};
			renderIsland(locals, `headline:${id}`, HeadlineChart, { props, data: props });
			const shown = new Set(lines.map(({ source }) => source));
			return {
				indicator: id,
				name: indicatorName(indicator, locale),
				finding: view.finding,
				subtitle: view.subtitle,
				table: index === 0 ? view.table : null,
				sources: sources
					.filter(({ source }) => shown.has(source))
					.map((source) => frameSource(source, locale))
			};
		})
	);
	return {
		overview: await overview(locale),
		headlines,
		counts: {
			indicators: indicators.length,
			economies: areas.filter(({ kind, slug }) => kind === 'economy' && slug !== null).length,
			figures:
				manifest.files.find(({ table, series: own }) => table === 'observations' && !own)?.rows ??
				0,
			sources: new Set(series.map(({ source }) => source)).size,
			activities: manifest.files.find(({ table }) => table === 'activities')?.rows ?? 0
		}
	};
};
