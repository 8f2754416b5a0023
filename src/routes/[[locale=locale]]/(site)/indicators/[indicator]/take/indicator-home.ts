import type { BreakdownSection, CitationSubject, TakeHome } from '#lib/view/index.ts';
import { m } from '#lib/i18n/index.ts';
import { taken, today } from '../../../take-home/taken.ts';
import type { SeriesChoice } from '../../../../../indicator-page.ts';
import type { IndicatorState } from '../indicator-state.svelte.ts';
import { lineSeries } from './line-series.ts';

const parts = () => import('./take-figures.ts');
const pictures = () => import('./take-pictures.ts');

function citationsOf(charts: IndicatorState, series: readonly SeriesChoice[]): CitationSubject[] {
	const { address, accessed } = taken();
	return series.map(({ source_code: code, source }) => ({
		...{ indicator: charts.page.name, code, source, url: address },
		accessed: new Date(accessed),
		site: m.site_name({}, { locale: charts.locale })
	}));
}

/** What a reader can take away of the lines: the figures of the areas shown, and the chart. */
export function lineHome(charts: IndicatorState): TakeHome {
	return {
		fileName: `${charts.page.indicator.indicator}-${today()}`,
		table: async () => (await parts()).lineTable(charts),
		svg: async () => (await pictures()).linePicture(charts),
		get citations() {
			return citationsOf(charts, lineSeries(charts));
		}
	};
}

/** What a reader can take away of the map: the figures of all economies shown, the map, the ranking. */
export function mapHome(charts: IndicatorState, root: string): TakeHome {
	const { locale } = charts;
	return {
		fileName: `${charts.page.indicator.indicator}-economies-${today()}`,
		table: async () => (await parts()).mapTable(charts),
		charts: [
			{
				label: m.page_view_map({}, { locale }),
				fileName: 'map',
				svg: async () => (await pictures()).mapPicture(charts, root)
			},
			{
				label: m.page_view_ranking({}, { locale }),
				fileName: 'ranking',
				svg: async () => (await pictures()).rankingPicture(charts)
			}
		],
		get citations() {
			return citationsOf(charts, [charts.series]);
		}
	};
}

/** What a reader can take away of a breakdown: the figures of the groups shown, and the chart. */
export function breakdownHome(charts: IndicatorState, section: BreakdownSection): TakeHome {
	const series = charts.seriesOf(section.series) ?? charts.series;
	return {
		fileName: `${charts.page.indicator.indicator}-${section.dimension}-${today()}`,
		table: async () => (await parts()).breakdownTable(charts, section),
		svg: async () => (await pictures()).breakdownPicture(charts, section),
		get citations() {
			return citationsOf(charts, [series]);
		}
	};
}
