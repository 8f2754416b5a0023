import { formatNumber, m, type Locale } from '#lib/i18n/index.ts';
import type { YearBar } from './year-bars.ts';

/** What a strip of years shows: `Start years from 1987 to 2024, most in 2022 (57)`. */
export function yearStripWords(bars: readonly YearBar[], locale: Locale): string {
	const [first] = bars;
	const last = bars.at(-1);
	if (!first || !last) return m.effort_years_none({}, { locale });
	const most = bars.reduce((best, each) => (each.count > best.count ? each : best), first);
	const inputs = { year: most.year, count: formatNumber(most.count, locale, 0) };
	if (first === last) return m.effort_years_one(inputs, { locale });
	return m.effort_years({ ...inputs, first: first.year, last: last.year }, { locale });
}
