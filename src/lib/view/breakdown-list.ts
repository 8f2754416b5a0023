import {
	BREAKDOWN_DIMENSIONS,
	TOTAL,
	type Breakdown,
	type BreakdownDimension
} from '#lib/domain/index.ts';
import type { BreakdownSelection } from './select-breakdown.ts';

/** A dimension that a series breaks down, with its codes (the total left out). */
export interface AvailableBreakdown {
	dimension: BreakdownDimension;
	codes: string[];
}

/**
 * The dimensions with at least two codes that have a figure while every other dimension stays as
 * selected (its total where none is); codes in the order in which a reader expects them.
 */
export function listBreakdowns(
	rows: readonly (Breakdown & { obs_value: number | null })[],
	selection: BreakdownSelection = {}
): AvailableBreakdown[] {
	const found: AvailableBreakdown[] = [];
	for (const dimension of BREAKDOWN_DIMENSIONS) {
		const others = BREAKDOWN_DIMENSIONS.filter((other) => other !== dimension);
		const codes = new Set<string>();
		for (const row of rows) {
			if (row.obs_value === null || row[dimension] === TOTAL) continue;
			if (others.every((other) => row[other] === (selection[other] ?? TOTAL))) {
				codes.add(row[dimension]);
			}
		}
		if (codes.size > 1) found.push({ dimension, codes: [...codes].sort(byReading) });
	}
	return found;
}

const ORDER = [
	...['F', 'M', 'R', 'U'],
	...['PRIMAR', 'LOWSEC', 'UPPSEC', 'SECOND', 'AGG_0_1', 'AGG_GE2'],
	...['SPEED_256KT2MBPS', 'SPEED_2MT10MBPS', 'SPEED_10MBPS'],
	...['QUANTILE_B40', 'QUANTILE_R60', 'GOVERNMENT_NAT', 'GOVERNMENT_REG', 'GOVERNMENT_LOCAL']
];

/** First year of life that an age code speaks of: `Y15T24` 15, `Y_LT15` 0, `Y_GE75` 75. */
function firstAge(code: string): number | null {
	const match = /^Y_?(LT|LE|GE|GT)?(\d+)/.exec(code);
	if (!match) return null;
	return match[1] === 'LT' || match[1] === 'LE' ? 0 : Number(match[2]);
}

/** Compares codes of a breakdown by the order in which a reader expects them: ages by their first year. */
export function byReading(a: string, b: string): number {
	const [ageA, ageB] = [firstAge(a), firstAge(b)];
	if (ageA !== null && ageB !== null) return ageA - ageB || (a < b ? -1 : 1);
	const [placeA, placeB] = [ORDER.indexOf(a), ORDER.indexOf(b)];
	if (placeA !== placeB)
		return (placeA < 0 ? ORDER.length : placeA) - (placeB < 0 ? ORDER.length : placeB);
	return a < b ? -1 : a > b ? 1 : 0;
}
