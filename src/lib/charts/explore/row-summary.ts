import { formatNumber, m } from '#lib/i18n/index.ts';
import { formatFigureValue, type ExploreNames, type YearPick } from '#lib/view/index.ts';

/** A ranking in words: how many, the first and the last. */
export function rowSummary(
	ranked: readonly YearPick[],
	{ locale }: Pick<ExploreNames, 'locale'>
): string {
	const [first, last] = [ranked[0], ranked.at(-1)];
	const sentence = (pick: YearPick | undefined) => {
		if (!pick) return '';
		const { value, value_unit, time_period: year } = pick.figure;
		const text = formatFigureValue(value, value_unit, locale);
		return m.view_summary_line({ area: pick.line.name, value: text, year }, { locale });
	};
	if (ranked.length < 3) return ranked.map(sentence).join(' ');
	const count = formatNumber(ranked.length, locale, 0);
	return m.explore_summary_ranked(
		{ count, first: sentence(first), last: sentence(last) },
		{ locale }
	);
}
