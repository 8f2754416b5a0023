import { BAND_SCORE, type SpokenVerdict } from './band-score.ts';
import { notAssessable, yearsLeft, type JudgedSpan, type MethodOutcome } from './judged-span.ts';
import { linearRateNeeded, shareOfWay, wayObstacle } from './linear-way.ts';
import { reaches } from './reaches.ts';
import type { MethodWord } from './verdict.ts';
import { weightedTrend } from './weighted-regression.ts';

type RegionalWord = Extract<MethodWord, 'maintain' | 'accelerate' | 'reverse'>;

const COMMON: Readonly<Record<RegionalWord, SpokenVerdict>> = {
	maintain: 'on_track',
	accelerate: 'acceleration_needed',
	reverse: 'deterioration'
};

/** The regional commissions' class of the gap that will be left: maintain to 0.10, accelerate to 1, reverse beyond. */
export function regionalClass(gap: number): RegionalWord {
	if (reaches(0.1, gap)) return 'maintain';
	return reaches(1, gap) ? 'accelerate' : 'reverse';
}

/**
 * Judges a span by the Anticipated Progress Index of ESCAP and the other regional commissions: the
 * figures from the base on are carried to the target's year by a time-weighted linear regression, and
 * the gap |T - projection| / |T - y0| gives the class (limits not confirmed). A projection past the
 * target leaves no gap. Needs a target and a year that is still to come after the latest figure.
 */
export function judgeUnRegional(span: JudgedSpan): MethodOutcome {
	const { target } = span;
	if (!target) return notAssessable('target_required');
	const obstacle = wayObstacle(span, target);
	if (obstacle) return notAssessable(obstacle);
	if (yearsLeft(span) === null) return notAssessable('target_year_past');
	const trend = weightedTrend(span.points);
	const projection = trend.at(target.year);
	const measure = Math.max(0, 1 - shareOfWay(span, target, projection));
	const word = regionalClass(measure);
	const verdict = COMMON[word];
	return {
		verdict,
		word,
		score: BAND_SCORE[verdict],
		measure,
		rate: trend.slope,
		rateNeeded: linearRateNeeded(span, target),
		projection,
		reason: null
	};
}
