import { m, type Locale } from '#lib/i18n/index.ts';

/** The span of some years, e.g. `2005–2023`, or the one year alone. */
export function formatYears(years: readonly number[], locale: Locale): string {
	const from = Math.min(...years);
	const to = Math.max(...years);
	return from === to ? String(to) : m.view_years_range({ from, to }, { locale });
}
