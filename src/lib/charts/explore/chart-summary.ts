import { formatNumber, m } from '#lib/i18n/index.ts';
import {
	formatFigureValue,
	isValued,
	type ExploreLine,
	type ExploreNames
} from '#lib/view/index.ts';

/** Lines that a summary tells one by one. */
const MOST_TOLD = 7;

/** A chart of lines in words: how many, and of the first ones the first and the last figure. */
export function lineSummary(
	lines: readonly ExploreLine[],
	{ locale }: Pick<ExploreNames, 'locale'>
): string {
	const told = lines.filter(({ figures }) => figures.some(isValued)).slice(0, MOST_TOLD);
	const sentences = told.flatMap(({ name: area, figures }) => {
		const valued = figures.filter(isValued);
		const [first, last] = [valued[0], valued.at(-1)];
		if (!first || !last) return [];
		const value = formatFigureValue(last.value, last.value_unit, locale);
		const year = last.time_period;
		if (first === last) return m.view_summary_line({ area, value, year }, { locale });
		const value0 = formatFigureValue(first.value, first.value_unit, locale);
		const year0 = first.time_period;
		return m.view_summary_line_change({ area, value, year, value0, year0 }, { locale });
	});
	const count = formatNumber(lines.length, locale, 0);
	const head = lines.length > told.length ? [m.explore_summary_lines({ count }, { locale })] : [];
	return [...head, ...sentences].join(' ');
}
