import { formatNumber, type Locale } from '#lib/i18n/index.ts';
import { formatValue } from '#lib/view/index.ts';

/** A figure with its unit: four digits after the point for an index of parity. */
export function judgedFigure(value: number, unit: string, locale: Locale): string {
	return unit === 'RATIO'
		? formatNumber(value, locale, 4)
		: formatValue(value, unit, locale, Math.abs(value) < 1 ? 3 : 2);
}
