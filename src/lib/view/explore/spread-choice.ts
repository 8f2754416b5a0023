import {
	BREAKDOWN_DIMENSIONS,
	breakdownKey,
	TOTAL_BREAKDOWN,
	type FigureAbsence
} from '#lib/domain/index.ts';
import type { ExploreChartInput } from './explore-input.ts';
import { latestOf, shownYear } from './shown-year.ts';
import { isValued, type ValuedFigure } from './valued-figure.ts';

/** What a chart of one series shows: the figures of a year, or of the latest of each area. */
export interface SpreadChoice {
	series: string;
	/** Series that were chosen too, and are not shown. */
	other_series: string[];
	/** Breakdowns that were chosen too, and are not shown. */
	other_breakdowns: number;
	unit: string;
	/** Null where each area shows its latest figure. */
	year: number | null;
	/** First and last year among the figures. */
	years: { first: number; last: number } | null;
	/** Of economies. */
	figures: ValuedFigure[];
	/** The same of the world and of groups: they count for no distribution. */
	groups: ValuedFigure[];
	/** Areas whose rows have no value in the year, and why. */
	silent: { ref_area: string; absence: FigureAbsence }[];
}

/** The keys of the series that were chosen themselves, in their order, without companions. */
export function ownSeries({
	figures,
	names
}: Pick<ExploreChartInput, 'figures' | 'names'>): string[] {
	const all = new Set(figures.map(({ series }) => series));
	const companions = new Set([...all].map((key) => names.series(key)?.aggregates));
	return [...all].filter((key) => !companions.has(key));
}

/**
 * The figures that a chart of one series and year shows: the series asked for as x, else the first; totals, else the
 * first breakdown, but every breakdown where it gives the colour. Null without a series.
 */
export function spreadChoice(input: ExploreChartInput): SpreadChoice | null {
	const { chart, names } = input;
	const own = ownSeries(input);
	const series = chart.x !== undefined && own.includes(chart.x) ? chart.x : own[0];
	if (series === undefined) return null;
	const companion = names.series(series)?.aggregates;
	const all = input.figures.filter((each) => each.series === series || each.series === companion);
	const keys = [...new Set(all.map(breakdownKey))];
	const byPart = BREAKDOWN_DIMENSIONS.some((dimension) => dimension === chart.colour);
	const total = breakdownKey(TOTAL_BREAKDOWN);
	const shown = keys.includes(total) ? total : keys[0];
	const rows = byPart ? all : all.filter((each) => breakdownKey(each) === shown);
	const valued = rows.filter(isValued);
	const year = chart.latest
		? null
		: shownYear(
				valued.map((each) => each.time_period),
				chart
			);
	const lines = new Map<string, typeof rows>();
	for (const row of rows) {
		const key = `${row.ref_area}|${breakdownKey(row)}`;
		lines.set(key, [...(lines.get(key) ?? []), row]);
	}
	const figures: ValuedFigure[] = [];
	const silent: SpreadChoice['silent'] = [];
	for (const line of lines.values()) {
		const held = line.filter(isValued);
		const found =
			year === null ? latestOf(held, valued) : held.find((each) => each.time_period === year);
		if (found) figures.push(found);
		else {
			const row = line.find((each) => each.time_period === year);
			const { ref_area = '' } = line[0] ?? {};
			silent.push({ ref_area, absence: row?.absence ?? 'not_published' });
		}
	}
	const shownYears = figures.map((each) => each.time_period);
	const isEconomy = (ref_area: string) => names.area(ref_area)?.kind === 'economy';
	return {
		series,
		other_series: own.filter((key) => key !== series),
		other_breakdowns: byPart ? 0 : keys.length - 1,
		unit: rows[0]?.value_unit ?? '',
		year,
		years:
			figures.length === 0
				? null
				: { first: Math.min(...shownYears), last: Math.max(...shownYears) },
		figures: figures.filter(({ ref_area }) => isEconomy(ref_area)),
		groups: figures.filter(({ ref_area }) => !isEconomy(ref_area)),
		silent: silent.filter(({ ref_area }) => isEconomy(ref_area))
	};
}
