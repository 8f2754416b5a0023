import { classOf } from './reaches.ts';
import type { Verdict } from './verdict.ts';

/** A verdict that speaks. */
export type SpokenVerdict = Exclude<Verdict, 'not_assessable'>;

/**
 * The score of a verdict under a method that publishes none: the middle of the verdict's band on Open
 * SDG's scale from -5 to 5. The bands are Open SDG's; taking their middles is our rule.
 */
export const BAND_SCORE: Readonly<Record<SpokenVerdict, number>> = {
	achieved: 5,
	on_track: 3.75,
	acceleration_needed: 1.25,
	limited_progress: -1.25,
	deterioration: -3.75
};

/**
 * The verdict of a mean score from -5 to 5: cuts at 2.5, 0 and -2.5 (Open SDG methodology, aggregated
 * progress status). Never `achieved`, which needs every target to be met.
 */
export function verdictOfScore(score: number): SpokenVerdict {
	return classOf<SpokenVerdict>(
		score,
		[
			[2.5, 'on_track'],
			[0, 'acceleration_needed'],
			[-2.5, 'limited_progress']
		],
		'deterioration'
	);
}
