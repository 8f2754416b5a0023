import { m, type Locale } from '#lib/i18n/index.ts';
import { valuedPoints, type LinePoint } from './chart-line.ts';
import { formatValue } from './format-value.ts';

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
