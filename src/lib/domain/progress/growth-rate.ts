import type { NotAssessableReason } from './verdict.ts';

/**
 * Compound annual growth rate, a share a year: (to / from)^(1 / years) - 1, as in the Open SDG
 * methodology. Not finite where `from` is zero or `years` is; not a number where the signs differ.
 */
export function compoundGrowthRate(from: number, to: number, years: number): number {
	return (to / from) ** (1 / years) - 1;
}

/** The value after some years at a compound rate: value (1 + rate)^years, in the value's unit. */
export function compoundProjection(value: number, rate: number, years: number): number {
	return value * (1 + rate) ** years;
}

/**
 * Why no compound rate leads from the base to the latest value, or null where one does. Open SDG's
 * reference code replaces a zero base by 0.001, which makes the rate depend on the unit; ours says
 * that the base is zero instead. A latest value of zero is a fall of 100 per cent.
 */
export function growthObstacle(base: number, latest: number): NotAssessableReason | null {
	if (base === 0) return 'base_zero';
	return latest !== 0 && Math.sign(latest) !== Math.sign(base) ? 'mixed_signs' : null;
}
