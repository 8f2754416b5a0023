import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { YearCoverage } from './coverage.ts';
import { formatYears } from './format-years.ts';

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
