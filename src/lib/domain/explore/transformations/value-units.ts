import type { Transformation } from '../transformation.ts';

/** Units that are shares in per cent, so that their differences are percentage points. */
export const PERCENTAGES = ['PERCENT', 'PT_GNI_PC', 'PERCENT_CHANGE', 'PERCENT_A_YEAR'];

/** The unit of a difference of two values of a unit: percentage points for percentages, else the same unit. */
function differenceUnit(unit: string): string {
	return PERCENTAGES.includes(unit) ? 'PERCENT_POINTS' : unit;
}

/** The unit in which a transformation gives values of a unit. */
export function transformedUnit(transformation: Transformation, unit: string): string {
	switch (transformation.kind) {
		case 'index':
			return 'INDEX_BASE_100';
		case 'change':
			return transformation.as === 'percent' ? 'PERCENT_CHANGE' : differenceUnit(unit);
		case 'cagr':
			return 'PERCENT_A_YEAR';
		case 'per_capita':
			return { 1: 'PER_PERSON', 100: 'PER_100_POP', 1000: 'PER_1000_POP' }[transformation.per];
		case 'rank':
			return 'RANK';
		case 'z_score':
			return 'STANDARD_DEVIATIONS';
		case 'gap_to_target':
			return differenceUnit(unit);
		case 'gap_between':
			return transformation.as === 'ratio' ? 'RATIO' : differenceUnit(unit);
		case 'group_mean':
		case 'moving_average':
			return unit;
	}
}
