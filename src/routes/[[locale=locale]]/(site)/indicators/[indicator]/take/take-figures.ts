import { BREAKDOWN_DIMENSIONS, TOTAL, type Observation } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import {
	breakdownLabel,
	dimensionLabel,
	observationExport,
	parseBreakdown,
	selectBreakdown,
	type BreakdownSection,
	type BreakdownSelection,
	type ExportChoice,
	type ExportNames,
	type ExportTable
} from '#lib/view/index.ts';
import { structureAddress } from '../../../take-home/structure-address.ts';
import { taken } from '../../../take-home/taken.ts';
import type { SeriesChoice } from '../../../../../indicator-page.ts';
import type { IndicatorState } from '../indicator-state.svelte.ts';
import { lineSeries } from './line-series.ts';

type Filter = ExportChoice['filters'][number];

function namesOf(charts: IndicatorState): ExportNames {
	const { page, labels, locale } = charts;
	return {
		locale,
		area(ref_area) {
			const label = labels.get(ref_area);
			if (!label) return undefined;
			const iso3 = label.kind === 'economy' ? (label.slug?.toUpperCase() ?? null) : null;
			return { name: label.name, iso3 };
		},
		series(id) {
			const series = charts.seriesOf(id);
			if (!series) return undefined;
			const { publisher, vintage, licence } = series.source;
			const { indicator } = page.indicator;
			return { ...{ name: page.name, indicator }, publisher, vintage, licence };
		}
	};
}

function seriesFilter(charts: IndicatorState, series: readonly SeriesChoice[]): Filter {
	const { locale } = charts;
	return { name: m.take_filter_series({}, { locale }), value: formatSeries(series) };
}

const formatSeries = (series: readonly SeriesChoice[]) =>
	series
		.map(({ series: id, source }) => `${id} (${source.publisher}, ${source.vintage})`)
		.join('; ');

function areasFilter(charts: IndicatorState, codes: readonly string[]): Filter {
	const { locale, labels } = charts;
	const value = [...new Set(codes)].map((code) => labels.get(code)?.name ?? code).join('; ');
	return { name: m.take_filter_areas({}, { locale }), value };
}

/** The codes of a selection that are no totals. */
function breakdownFilters(selection: BreakdownSelection, { locale }: IndicatorState): Filter[] {
	return BREAKDOWN_DIMENSIONS.flatMap((dimension) => {
		const code = selection[dimension];
		if (code === undefined || code === TOTAL) return [];
		const name = dimensionLabel(dimension, [code], locale);
		return [{ name, value: breakdownLabel(code, locale) }];
	});
}

function build(
	charts: IndicatorState,
	rows: readonly Observation[],
	{ title, filters, series }: { title: string; filters: Filter[]; series: readonly SeriesChoice[] }
): ExportTable {
	const { address, accessed } = taken();
	const inOrder = [...rows].sort(
		(a, b) =>
			a.series.localeCompare(b.series) ||
			a.ref_area.localeCompare(b.ref_area) ||
			a.time_period - b.time_period
	);
	return observationExport(inOrder, namesOf(charts), {
		...{ title, filters, address, accessed, structure: structureAddress(charts.root) },
		sources: series.map(({ source }) => ({ ...source, address: source.licence_url })),
		notes: series.flatMap(({ cautions }) => cautions ?? [])
	});
}

/** The figures of the lines, as published: every year of every area shown, those without a value, too. */
export async function lineTable(charts: IndicatorState): Promise<ExportTable> {
	const { line } = charts;
	const series = lineSeries(charts);
	const lines = line?.lines.lines ?? [];
	const shown = new Set(lines.map((each) => `${each.series} ${each.ref_area}`));
	const loader = await charts.loader();
	const rows = (await Promise.all(series.map((each) => loader.rowsOf(each.series)))).flat();
	const selection = line?.selection ?? {};
	const own = selectBreakdown(rows, selection).filter((row) =>
		shown.has(`${row.series} ${row.ref_area}`)
	);
	const areas = lines.map(({ ref_area }) => ref_area);
	return build(charts, own, {
		title: line?.subtitle ?? charts.page.name,
		filters: [
			seriesFilter(charts, series),
			areasFilter(charts, areas),
			...breakdownFilters(selection, charts)
		],
		series
	});
}

/** The figures of the map and the ranking, as published: of one year, or of each economy's latest. */
export async function mapTable(charts: IndicatorState): Promise<ExportTable> {
	const { economy, line, series, labels, locale } = charts;
	const rows = await (await charts.loader()).rowsOf(series.series);
	const selection = line?.selection ?? {};
	const year = economy?.map.year ?? null;
	const latest = new Map(economy?.map.figures.map((figure) => [figure.ref_area, figure.year]));
	const own = selectBreakdown(rows, selection).filter(
		({ ref_area, time_period }) =>
			labels.get(ref_area)?.kind === 'economy' &&
			(year === null ? latest.get(ref_area) === time_period : time_period === year)
	);
	return build(charts, own, {
		title: charts.page.name,
		filters: [
			seriesFilter(charts, [series]),
			{
				name: m.take_filter_year({}, { locale }),
				value: year === null ? m.take_filter_latest({}, { locale }) : String(year)
			},
			...breakdownFilters(selection, charts)
		],
		series: [series]
	});
}

/** The figures of a breakdown, as published: each area shown in the year in which its groups are compared. */
export async function breakdownTable(
	charts: IndicatorState,
	section: BreakdownSection
): Promise<ExportTable> {
	const { locale } = charts;
	const { dimension, codes } = section;
	const series = charts.seriesOf(section.series) ?? charts.series;
	const rows = await (await charts.loader()).rowsOf(series.series);
	const shown = new Map(
		[...section.gaps, ...section.panels].map(({ ref_area, year }) => [ref_area, year])
	);
	const base = parseBreakdown(series.default_breakdown);
	const own = codes
		.flatMap((code) => selectBreakdown(rows, { ...base, [dimension]: code }))
		.filter(({ ref_area, time_period }) => shown.get(ref_area) === time_period);
	const by = dimensionLabel(dimension, codes, locale);
	return build(charts, own, {
		title: m.page_gap_title({ name: charts.page.name, by }, { locale }),
		filters: [
			seriesFilter(charts, [series]),
			{ name: by, value: codes.map((code) => breakdownLabel(code, locale)).join('; ') },
			{
				name: m.take_filter_year({}, { locale }),
				value: m.page_gap_subtitle({}, { locale })
			},
			areasFilter(charts, [...shown.keys()])
		],
		series: [series]
	});
}
