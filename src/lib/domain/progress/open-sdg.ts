import { growthAhead, growthRatio, wantedGrowth } from './growth-ratio.ts';
import { notAssessable, type JudgedSpan, type MethodOutcome } from './judged-span.ts';
import { limitFactor, rateByFactor } from './limit-factor.ts';
import { openSdgScore, openSdgScoreWithoutTarget } from './open-sdg-score.ts';
import { classOf } from './reaches.ts';

type OpenSdgClass = 'on_track' | 'acceleration_needed' | 'limited_progress' | 'deterioration';

/** Open SDG's class of the ratio R: on track from 0.95 on, acceleration needed from 0.60, limited from 0. */
export function openSdgClass(ratio: number): OpenSdgClass {
	return classOf<OpenSdgClass>(
		ratio,
		[
			[0.95, 'on_track'],
			[0.6, 'acceleration_needed'],
			[0, 'limited_progress']
		],
		'deterioration'
	);
}

/**
 * Open SDG's class of a yearly rate without a target, as `rateByFactor` gives it (a share): on track
 * from 1.5 % on, acceleration needed from 0.5 %, limited from 0.
 */
export function openSdgClassWithoutTarget(scaled: number): OpenSdgClass {
	return classOf<OpenSdgClass>(
		scaled,
		[
			[0.015, 'on_track'],
			[0.005, 'acceleration_needed'],
			[0, 'limited_progress']
		],
		'deterioration'
	);
}

/**
 * Judges a span by the method of Statistics Canada in Open SDG (docs/progress-methodology of
 * open-sdg): R = d CAGR / |CAGR_T| against 0.95, 0.60 and 0, or without a target d CAGR against
 * 1.5 % C, 0.5 % C and 0. The projection is ours: the latest value at the same rate.
 */
export function judgeOpenSdg(span: JudgedSpan): MethodOutcome {
	const { base, target } = span;
	if (target) {
		const growth = growthRatio(span, target);
		if (typeof growth === 'string') return notAssessable(growth);
		const { rate, rateNeeded, ratio } = growth;
		const word = openSdgClass(ratio);
		const score = openSdgScore(ratio);
		const projection = growthAhead(span, rate);
		return {
			verdict: word,
			word,
			score,
			measure: ratio,
			rate,
			rateNeeded,
			projection,
			reason: null
		};
	}
	const growth = wantedGrowth(span);
	if (typeof growth === 'string') return notAssessable(growth);
	const { rate, wanted: measure } = growth;
	const scaled = rateByFactor(measure, limitFactor(base.value, span.limit));
	const word = openSdgClassWithoutTarget(scaled);
	const score = openSdgScoreWithoutTarget(scaled);
	const projection = growthAhead(span, rate);
	return { verdict: word, word, score, measure, rate, rateNeeded: null, projection, reason: null };
}
