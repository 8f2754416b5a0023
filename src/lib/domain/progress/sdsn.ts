import { BAND_SCORE, type SpokenVerdict } from './band-score.ts';
import { notAssessable, yearsLeft, type JudgedSpan, type MethodOutcome } from './judged-span.ts';
import { linearRateNeeded, wayObstacle } from './linear-way.ts';
import { classOf } from './reaches.ts';
import type { MethodWord } from './verdict.ts';

type SdsnWord = Extract<
	MethodWord,
	'on_track_sdsn' | 'moderately_improving' | 'stagnating' | 'decreasing'
>;

const COMMON: Readonly<Record<SdsnWord, SpokenVerdict>> = {
	on_track_sdsn: 'on_track',
	moderately_improving: 'acceleration_needed',
	stagnating: 'limited_progress',
	decreasing: 'deterioration'
};

/** SDSN's class of the ratio of the yearly change had to the one needed: cuts at 1, 0.5 and 0 (not confirmed). */
export function sdsnClass(ratio: number): SdsnWord {
	return classOf<SdsnWord>(
		ratio,
		[
			[1, 'on_track_sdsn'],
			[0.5, 'moderately_improving'],
			[0, 'stagnating']
		],
		'decreasing'
	);
}

/**
 * Judges a span by the trend rule of SDSN's Sustainable Development Report (to be confirmed): the
 * linear yearly change from the base to the latest value, over the one that leads from the base to the
 * target in its year. Needs a target. The projection is ours: the latest value at the same change.
 */
export function judgeSdsn(span: JudgedSpan): MethodOutcome {
	const { base, latest, target } = span;
	if (!target) return notAssessable('target_required');
	const obstacle = wayObstacle(span, target);
	if (obstacle) return notAssessable(obstacle);
	const rate = (latest.value - base.value) / (latest.year - base.year);
	const rateNeeded = linearRateNeeded(span, target);
	const measure = (span.direction * rate) / Math.abs(rateNeeded) + 0;
	const left = yearsLeft(span);
	const projection = left === null ? null : latest.value + rate * left;
	const word = sdsnClass(measure);
	const verdict = COMMON[word];
	const score = BAND_SCORE[verdict];
	return { verdict, word, score, measure, rate, rateNeeded, projection, reason: null };
}
