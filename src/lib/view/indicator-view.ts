import type { Direction } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { buildLines, type BuiltLines } from './build-lines.ts';
import { lineSubtitle, summariseLines } from './caption.ts';
import type { AreaLabels, FigureRow } from './chart-line.ts';
import { buildChartTable, type ChartTableData } from './chart-table.ts';
import { buildCoverage, latestCoveredYear, type YearCoverage } from './coverage.ts';
import { findingFacts } from './finding-facts.ts';
import { findingText } from './finding-text.ts';
import { listBreakdowns, type AvailableBreakdown } from './breakdown-list.ts';
import { economyRows } from './map-rows.ts';
import { mapScaleOf } from './map-scale-of.ts';
import { buildMapView, type MapView } from './map-view.ts';
import type { RankingReference } from './ranking-references.ts';
import { parseBreakdown, selectBreakdown, type BreakdownSelection } from './select-breakdown.ts';
import { nearestYear } from './year-nearest.ts';

/** What is shown of an indicator: one series, one breakdown, the reader's areas and year. */
export interface IndicatorViewOptions {
	indicator: string;
	/** In the reader's language. */
	name: string;
	unit: string;
	direction: Direction;
	limits: { low: number | null; high: number | null };
	series: string;
	/** The declared companion that holds World and region figures, or null. */
	aggregates: string | null;
	default_breakdown: string | null;
	/** A code such as `F` or `SKILL_EMAIL` that replaces the default of its dimension; null for the default. */
	by: string | null;
	areas: AreaLabels;
	chosen: readonly string[];
	/** A year for map and ranking; `latest` for each economy's own; null for the page's choice. */
	year: number | 'latest' | null;
	locale: Locale;
}

/** What the line chart of an indicator page draws, ready for the component. */
export interface LineView {
	series: string;
	unit: string;
	finding: string;
	selection: BreakdownSelection;
	breakdowns: AvailableBreakdown[];
	lines: BuiltLines;
	subtitle: string;
	summary: string;
	table: ChartTableData;
}

/** What the map and the ranking of an indicator page draw. */
export interface EconomyView {
	coverage: YearCoverage[];
	map: MapView;
	references: RankingReference[];
}

/** Everything the charts of an indicator page draw of one series. */
export interface IndicatorView {
	line: LineView;
	economy: EconomyView;
}

/** The breakdown shown: the default, with the dimension that holds `by` set to it. */
function selectBy(
	by: string | null,
	default_breakdown: string | null,
	breakdowns: readonly AvailableBreakdown[]
): BreakdownSelection {
	const selection = parseBreakdown(default_breakdown);
	const dimension = breakdowns.find(({ codes }) => by !== null && codes.includes(by))?.dimension;
	return dimension && by !== null ? { ...selection, [dimension]: by } : selection;
}

function buildReferences(
	rows: readonly FigureRow[],
	view: MapView,
	areas: AreaLabels
): RankingReference[] {
	return ['001', '199'].flatMap((ref_area) => {
		const own = rows.filter((row) => row.ref_area === ref_area && row.obs_value !== null);
		const last = Math.max(...own.map((row) => row.time_period));
		const year = view.year ?? last;
		const row = own.find((each) => each.time_period === year);
		if (row?.obs_value == null) return [];
		const label = areas.get(ref_area);
		const place = { name: label?.name ?? ref_area, slug: label?.slug ?? null };
		return [{ ref_area, ...place, value: row.obs_value, year }];
	});
}

/** Builds the view of an indicator from the rows of its series and of the series' companion. */
export function buildIndicatorView(
	rows: readonly FigureRow[],
	options: IndicatorViewOptions
): IndicatorView {
	const { series, aggregates, areas, locale, unit, limits } = options;
	const own = rows.filter((row) => row.series === series);
	const breakdowns = listBreakdowns(own, parseBreakdown(options.default_breakdown));
	const selection = selectBy(options.by, options.default_breakdown, breakdowns);
	const lines = buildLines(rows, {
		series,
		aggregates,
		areas,
		breakdown: selection,
		chosen: options.chosen
	});
	const subject = { name: options.name, unit };
	const subtitle = lineSubtitle(lines, subject, locale);
	const selected = selectBreakdown(own, selection);
	const base =
		lines.basis === 'chosen'
			? buildLines(rows, { series, aggregates, areas, breakdown: selection })
			: lines;
	const facts = findingFacts(base.lines, selected, areas, unit);
	const economies = economyRows(rows, { series, areas, breakdown: selection });
	const coverage = buildCoverage(economies, areas);
	const scale = mapScaleOf(economies, limits);
	const year =
		options.year === 'latest'
			? null
			: options.year === null
				? latestCoveredYear(coverage)
				: nearestYear(coverage, options.year);
	const map = buildMapView(rows, {
		series,
		areas,
		breakdown: selection,
		year,
		scale,
		direction: options.direction,
		locale
	});
	const words = { ...subject, indicator: options.indicator };
	return {
		line: {
			series,
			unit,
			finding: findingText(
				facts,
				{ ...words, areaName: (code) => areas.get(code)?.name ?? code },
				locale
			),
			selection,
			breakdowns,
			lines,
			subtitle,
			summary: summariseLines(lines.lines, { subtitle, unit }, locale),
			table: buildChartTable(lines.lines, unit, locale)
		},
		economy: { coverage, map, references: buildReferences(selected, map, areas) }
	};
}
