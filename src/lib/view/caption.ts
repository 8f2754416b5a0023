import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { BuiltLines } from './build-lines.ts';
import { valuedPoints, type ChartLine } from './chart-line.ts';
import { formatValue } from './format-value.ts';
import { formatYears } from './format-years.ts';
import { unitWords } from './unit-words.ts';

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
