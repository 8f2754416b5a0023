import { BAND_SCORE, type SpokenVerdict } from './band-score.ts';
import { growthAhead, growthRatio, wantedGrowth } from './growth-ratio.ts';
import { notAssessable, type JudgedSpan, type MethodOutcome } from './judged-span.ts';
import { classOf, reaches } from './reaches.ts';
import type { MethodWord } from './verdict.ts';

type Named = readonly [word: MethodWord, verdict: SpokenVerdict];

/** Eurostat's class of the ratio of growth had to growth needed: cuts at 0.95, 0.60 and 0 (not confirmed). */
export function eurostatClass(ratio: number): Named {
	return classOf<Named>(
		ratio,
		[
			[0.95, ['significant_progress', 'on_track']],
			[0.6, ['moderate_progress', 'acceleration_needed']],
			[0, ['insufficient_progress', 'limited_progress']]
		],
		['movement_away', 'deterioration']
	);
}

/**
 * Eurostat's class of a yearly rate without a target (a share, in the wanted direction): cuts at 1 %,
 * 0 and -1 % (not confirmed). Between the outer cuts the word says which way the value itself moved.
 */
export function eurostatClassWithoutTarget(rate: number, rises: boolean): Named {
	if (reaches(rate, 0.01)) return ['significant_progress', 'on_track'];
	if (reaches(-rate, 0.01)) return ['movement_away', 'deterioration'];
	if (reaches(rate, 0) && reaches(-rate, 0)) return ['no_change', 'limited_progress'];
	const word = rises ? 'moderate_increase' : 'moderate_decrease';
	return [word, rate > 0 ? 'acceleration_needed' : 'deterioration'];
}

/**
 * Judges a span by Eurostat's method (to be confirmed): with a target the ratio of compound growth
 * rates, d CAGR / |CAGR_T|, else the compound growth rate in the wanted direction. The projection is
 * ours: the latest value at the same rate.
 */
export function judgeEurostat(span: JudgedSpan): MethodOutcome {
	const { base, latest, target } = span;
	if (target) {
		const growth = growthRatio(span, target);
		if (typeof growth === 'string') return notAssessable(growth);
		const { rate, rateNeeded, ratio } = growth;
		const [word, verdict] = eurostatClass(ratio);
		const score = BAND_SCORE[verdict];
		const projection = growthAhead(span, rate);
		return { verdict, word, score, measure: ratio, rate, rateNeeded, projection, reason: null };
	}
	const growth = wantedGrowth(span);
	if (typeof growth === 'string') return notAssessable(growth);
	const { rate, wanted: measure } = growth;
	const [word, verdict] = eurostatClassWithoutTarget(measure, latest.value > base.value);
	const score = BAND_SCORE[verdict];
	const projection = growthAhead(span, rate);
	return { verdict, word, score, measure, rate, rateNeeded: null, projection, reason: null };
}
