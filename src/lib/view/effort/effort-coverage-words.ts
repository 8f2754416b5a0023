import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { EffortCounts } from './count-effort.ts';

/** How many of the activities declare a goal: the others count only in their line, not in a cell. */
export function declaringWords(
	{ declaring, total }: Pick<EffortCounts, 'declaring' | 'total'>,
	locale: Locale
): string {
	if (total === 0) return m.effort_nothing({}, { locale });
	const inputs = {
		declaring: formatNumber(declaring, locale, 0),
		total: formatNumber(total, locale, 0)
	};
	return m.effort_declaring(inputs, { locale });
}

/** What the activities cover, and the caution that goes with every count of them. */
export function effortCoverageWords(
	{ coverage, total }: Pick<EffortCounts, 'coverage' | 'total'>,
	locale: Locale
): string {
	const { sources, economies, from, to } = coverage;
	const caution = m.effort_caution({}, { locale });
	if (total === 0) return caution;
	const inputs = {
		sources: formatNumber(sources, locale, 0),
		economies: formatNumber(economies, locale, 0)
	};
	const said =
		from === null || to === null
			? m.effort_coverage_no_years(inputs, { locale })
			: m.effort_coverage({ ...inputs, from: String(from), to: String(to) }, { locale });
	return `${caution} ${said}`;
}
