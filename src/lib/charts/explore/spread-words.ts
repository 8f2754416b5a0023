import { TOTAL_BREAKDOWN, breakdownKey, BREAKDOWN_DIMENSIONS, TOTAL } from '#lib/domain/index.ts';
import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	figureName,
	figureUnitWords,
	formatFigureValue,
	quantile,
	type ExploreChartInput,
	type ExploreNames,
	type SpreadChoice
} from '#lib/view/index.ts';
import { nameList } from './chart-notes.ts';

/** The name of a series, or its key. */
export function seriesName(series: string, names: Pick<ExploreNames, 'series'>): string {
	return names.series(series)?.name ?? series;
}

/** The year of a choice in words, or the span of the latest figures. */
function spreadYear({ year, years }: SpreadChoice, { locale }: ExploreNames): string {
	if (year !== null) return String(year);
	return years === null ? '' : m.explore_spread_latest(years, { locale });
}

/** The head of a chart of one series: its unit and year. */
export function spreadHead(choice: SpreadChoice, names: ExploreNames): string {
	const { locale } = names;
	const unit = figureUnitWords(choice.unit, locale);
	return m.explore_spread_head({ unit, year: spreadYear(choice, names) }, { locale });
}

/** What is not shown of a choice, and why. */
export function spreadNotes(
	choice: SpreadChoice,
	{ names, figures }: Pick<ExploreChartInput, 'names' | 'figures'>
): string[] {
	const { locale } = names;
	const { year, years, other_series, groups, silent } = choice;
	const notes: string[] = [];
	if (other_series.length > 0) {
		const list = nameList(
			other_series.map((key) => seriesName(key, names)),
			locale
		);
		const name = seriesName(choice.series, names);
		notes.push(m.explore_spread_note_series({ name, list }, { locale }));
	}
	const [shown] = choice.figures;
	if (choice.other_breakdowns > 0 && shown) {
		const isTotal = breakdownKey(shown) === breakdownKey(TOTAL_BREAKDOWN);
		const dimensions = BREAKDOWN_DIMENSIONS.filter((dimension) =>
			isTotal
				? figures.some((each) => each.series === shown.series && each[dimension] !== TOTAL)
				: shown[dimension] !== TOTAL
		);
		const parts = dimensions.map((dimension) => names.code(dimension, shown[dimension]));
		const part = new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
		notes.push(m.explore_spread_note_breakdown({ part }, { locale }));
	}
	if (year === null && years && years.first < years.last) {
		notes.push(m.explore_spread_note_latest(years, { locale }));
	}
	if (groups.length > 0) {
		const list = nameList(
			groups.map((each) => figureName(each, names)),
			locale
		);
		notes.push(m.explore_spread_note_groups({ list }, { locale }));
	}
	if (silent.length > 0) {
		const list = nameList(
			[...new Set(silent.map(({ ref_area }) => names.area(ref_area)?.name ?? ref_area))].sort(
				(a, b) => a.localeCompare(b, locale)
			),
			locale
		);
		const count = formatNumber(silent.length, locale, 0);
		notes.push(
			year === null
				? m.explore_spread_note_silent_latest({ count, list }, { locale })
				: m.explore_spread_note_silent({ year, count, list }, { locale })
		);
	}
	return notes;
}

/** A distribution in words: how many economies, lowest and highest by name, the median. */
export function spreadSummary(choice: SpreadChoice, names: ExploreNames): string {
	const { locale } = names;
	const sorted = choice.figures.toSorted((a, b) => a.value - b.value);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high) return '';
	const write = (value: number) => formatFigureValue(value, choice.unit, locale, true);
	const middle = quantile(
		sorted.map(({ value }) => value),
		0.5
	);
	return m.explore_spread_summary_range(
		{
			name: seriesName(choice.series, names),
			year: spreadYear(choice, names),
			count: formatNumber(sorted.length, locale, 0),
			low: write(low.value),
			first: figureName(low, names),
			high: write(high.value),
			last: figureName(high, names),
			median: write(Number(middle.toPrecision(4)))
		},
		{ locale }
	);
}
