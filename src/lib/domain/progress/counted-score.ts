import { BAND_SCORE } from './band-score.ts';
import type { ProgressResult } from './progress-result.ts';
import type { ProgressMethod } from './verdict.ts';

/**
 * The score, from -5 to 5, with which a verdict enters a mean: the published one, or, where the method
 * publishes none, the middle of the verdict's band; null where there is no verdict.
 */
export function countedScore(
	{ verdict, score }: Pick<ProgressResult, 'verdict' | 'score'>,
	method: ProgressMethod
): number | null {
	if (verdict === 'not_assessable') return null;
	return (method === 'OPEN_SDG' ? score : null) ?? BAND_SCORE[verdict];
}
