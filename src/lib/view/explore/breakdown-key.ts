import { BREAKDOWN_DIMENSIONS, type Breakdown } from '#lib/domain/index.ts';

/** The codes of a breakdown as one text, e.g. `F|_T|_T|_T|_T`. */
export function breakdownKey(breakdown: Breakdown): string {
	return BREAKDOWN_DIMENSIONS.map((dimension) => breakdown[dimension]).join('|');
}
