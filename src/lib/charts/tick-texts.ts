import { formatCompact, formatNumber, type Locale } from '#lib/i18n/index.ts';
import { formatShortValue } from '#lib/view/index.ts';

/** The text of axis ticks: the unit once, on the highest one; big numbers shortened. */
export function tickTexts(ticks: readonly number[], unit: string, locale: Locale): string[] {
	const big = !unit.endsWith('_M') && ticks.some((tick) => Math.abs(tick) >= 10_000);
	return ticks.map((tick, index) => {
		if (index === ticks.length - 1 && ['PERCENT', 'PT_GNI_PC', 'KG'].includes(unit)) {
			return formatShortValue(tick, unit, locale);
		}
		return big && tick !== 0 ? formatCompact(tick, locale) : formatNumber(tick, locale, 3);
	});
}
