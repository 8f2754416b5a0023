import { m, type Locale } from '#lib/i18n/index.ts';

/** Unit and year at the head of a chart of one year; for null, that each shows its latest. */
export function yearHead(unit: string, year: number | null, locale: Locale): string {
	return year === null
		? m.explore_head_latest({ unit }, { locale })
		: m.explore_head_year({ unit, year }, { locale });
}
