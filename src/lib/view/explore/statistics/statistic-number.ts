import { formatNumber, type Locale } from '#lib/i18n/index.ts';

/** A computed statistic with four significant digits, or all before the point. */
export function statisticNumber(value: number, locale: Locale): string {
	const size = Math.abs(value);
	if (size === 0 || !Number.isFinite(value)) return formatNumber(value, locale, 0);
	const decimals = Math.max(0, 3 - Math.floor(Math.log10(size)));
	return formatNumber(value, locale, Math.min(12, decimals));
}
