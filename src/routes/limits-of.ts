import type { Indicator } from '#lib/domain/index.ts';

/** The natural limits of an indicator, where a series measures it in the indicator's own unit. */
export function limitsOf(
	indicator: Pick<Indicator, 'unit_measure' | 'limit_low' | 'limit_high'>,
	unit: string
): { low: number | null; high: number | null } {
	return unit === indicator.unit_measure
		? { low: indicator.limit_low, high: indicator.limit_high }
		: { low: null, high: null };
}
