import { formatNumber, isSingular, m, type Locale } from '#lib/i18n/index.ts';
import type { Gap } from './breakdown-gaps.ts';
import { formatValue } from './format-value.ts';

/** The gap in words: points for shares (`5.8 points less`), otherwise in the figure's own unit. */
export function gapWords(
	{ difference }: Pick<Gap, 'difference'>,
	unit: string,
	locale: Locale
): string {
	const less = difference < 0;
	if (unit !== 'PERCENT') {
		if (difference === 0) return m.breakdown_gap_none({}, { locale });
		const value = formatValue(Number(Math.abs(difference).toPrecision(3)), unit, locale);
		return less
			? m.breakdown_gap_value_less({ value }, { locale })
			: m.breakdown_gap_value_more({ value }, { locale });
	}
	const size = Math.round(Math.abs(difference) * 10) / 10;
	if (size === 0) return m.breakdown_gap_none({}, { locale });
	const points = formatNumber(size, locale, 1);
	const one = isSingular(size, locale);
	if (less) {
		return one
			? m.breakdown_gap_point_less({ points }, { locale })
			: m.breakdown_gap_points_less({ points }, { locale });
	}
	return one
		? m.breakdown_gap_point_more({ points }, { locale })
		: m.breakdown_gap_points_more({ points }, { locale });
}

/** The parity index in words, two digits; null where it has none. */
export function ratioWords({ ratio }: Pick<Gap, 'ratio'>, locale: Locale): string | null {
	if (ratio === null) return null;
	return m.breakdown_ratio({ ratio: formatNumber(ratio, locale, 2) }, { locale });
}
