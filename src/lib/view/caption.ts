import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { BuiltLines } from './build-lines.ts';
import { valuedPoints, type ChartLine, type LinePoint } from './chart-line.ts';
import type { YearCoverage } from './coverage.ts';
import { flagWords } from './flag-words.ts';
import { formatValue } from './format-value.ts';
import { unitWords } from './unit-words.ts';

/** `2005–2023`, or one year alone. */
function formatYears(years: readonly number[], locale: Locale): string {
	const from = Math.min(...years);
	const to = Math.max(...years);
	return from === to ? String(to) : m.view_years_range({ from, to }, { locale });
}

/** The subtitle of a line chart: indicator, unit (unless the name says it), years, and how the lines were chosen. */
export function lineSubtitle(
	built: Pick<BuiltLines, 'lines' | 'basis' | 'spreadYear'>,
	{ name, unit }: { name: string; unit: string },
	locale: Locale
): string {
	const years = built.lines.flatMap(({ points }) => valuedPoints(points).map(({ year }) => year));
	if (years.length === 0) return name;
	const inputs = { name, unit: unitWords(unit, locale), years: formatYears(years, locale) };
	const said = name.toLocaleLowerCase(locale).includes(inputs.unit.toLocaleLowerCase(locale));
	const subtitle = said
		? m.view_subtitle_no_unit(inputs, { locale })
		: m.view_subtitle(inputs, { locale });
	if (built.basis !== 'spread' || built.spreadYear === null) return subtitle;
	const count = built.lines.filter(({ role }) => role === 'chosen').length;
	return m.view_subtitle_spread({ subtitle, count, year: built.spreadYear }, { locale });
}

/** A line chart in words for those who do not see it: every line's first and last figure. */
export function summariseLines(
	lines: readonly ChartLine[],
	{ subtitle, unit }: { subtitle: string; unit: string },
	locale: Locale
): string {
	if (lines.length === 0) return m.view_summary_empty({}, { locale });
	const sentences = lines.map(({ name, points }) => {
		const valued = valuedPoints(points);
		const first = valued[0];
		const last = valued.at(-1);
		if (!first || !last) return '';
		const value = formatValue(last.value, unit, locale);
		if (first === last)
			return m.view_summary_line({ area: name, value, year: last.year }, { locale });
		const value0 = formatValue(first.value, unit, locale);
		return m.view_summary_line_change(
			{ area: name, value, year: last.year, value0, year0: first.year },
			{ locale }
		);
	});
	const count = formatNumber(lines.length, locale, 0);
	return [m.view_summary_lines({ count, subtitle }, { locale }), ...sentences]
		.filter(Boolean)
		.join(' ');
}

/** A spark in words: its first and last figure. */
export function summariseSpark(points: readonly LinePoint[], unit: string, locale: Locale): string {
	const valued = valuedPoints(points);
	const first = valued[0];
	const last = valued.at(-1);
	if (!first || !last) return m.view_summary_empty({}, { locale });
	const value = formatValue(last.value, unit, locale);
	if (first === last) return m.view_summary_spark_one({ value, year: last.year }, { locale });
	const value0 = formatValue(first.value, unit, locale);
	return m.view_summary_spark({ value, year: last.year, value0, year0: first.year }, { locale });
}

/** The coverage of a series in words. */
export function summariseCoverage(coverage: readonly YearCoverage[], locale: Locale): string {
	const last = coverage.at(-1);
	if (!last) return m.view_summary_empty({}, { locale });
	const latest = formatNumber(last.economies, locale, 0);
	if (coverage.length === 1) {
		return m.view_coverage_summary_one({ latest, year: last.year }, { locale });
	}
	const counts = coverage.map(({ economies }) => economies);
	return m.view_coverage_summary(
		{
			years: formatYears(
				coverage.map(({ year }) => year),
				locale
			),
			low: formatNumber(Math.min(...counts), locale, 0),
			high: formatNumber(Math.max(...counts), locale, 0),
			latest,
			year: last.year
		},
		{ locale }
	);
}

/** One figure in words, for a tooltip and for a screen reader. */
export interface PointWords {
	area: string;
	year: string;
	value: string;
	flags: string;
	note: string;
	source: string;
	/** All of it in one line. */
	spoken: string;
}

/** Describes one figure of a line: area, year, value with unit, flags, note and source. */
export function describePoint(
	line: Pick<ChartLine, 'name' | 'source' | 'vintage'>,
	point: LinePoint,
	{ unit, source }: { unit: string; source?: string | undefined },
	locale: Locale
): PointWords {
	const value = point.value === null ? (point.text ?? '') : formatValue(point.value, unit, locale);
	const flags = flagWords(point, locale)
		.map(({ words }) => words)
		.join(', ');
	const words = {
		area: line.name,
		year: String(point.year),
		value,
		flags,
		note: point.comment ?? '',
		source: source ?? `${line.source}, ${line.vintage}`
	};
	const figure = m.view_point_spoken({ area: words.area, year: words.year, value }, { locale });
	return { ...words, spoken: [figure, flags, words.note].filter(Boolean).join('; ') };
}
