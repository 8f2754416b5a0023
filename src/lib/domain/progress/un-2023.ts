import { BAND_SCORE, type SpokenVerdict } from './band-score.ts';
import { compoundGrowthRate } from './growth-rate.ts';
import { growthAhead, wantedGrowth } from './growth-ratio.ts';
import { notAssessable, type JudgedSpan, type MethodOutcome } from './judged-span.ts';
import { shareOfWay, wayObstacle } from './linear-way.ts';
import { classOf, reaches } from './reaches.ts';
import type { MethodWord } from './verdict.ts';

type UnWord = Extract<MethodWord, 'met_or_on_track' | 'fair_progress' | 'stagnation_or_regression'>;

/** The UN class of the share q of the way that is covered by the target's year: cuts at 0.95 and 0.10. */
export function unClass(share: number): UnWord {
	return classOf<UnWord>(
		share,
		[
			[0.95, 'met_or_on_track'],
			[0.1, 'fair_progress']
		],
		'stagnation_or_regression'
	);
}

/** The UN class of a yearly rate without a target (a share, in the wanted direction): cuts at 2 % and 0.5 %. */
export function unClassWithoutTarget(rate: number): UnWord {
	return classOf<UnWord>(
		rate,
		[
			[0.02, 'met_or_on_track'],
			[0.005, 'fair_progress']
		],
		'stagnation_or_regression'
	);
}

/**
 * Judges a span by the UN SDG Progress Chart of 2023 (as a national office cites it): with the compound
 * rate going on, q = (projection - y0) / (T - y0) against 0.95 and 0.10; without a target the rate
 * itself against 2 % and 0.5 %, mirrored where a fall is wanted. The class below is one of the UN's;
 * splitting it at 0 into limited progress and deterioration is ours.
 */
export function judgeUn2023(span: JudgedSpan): MethodOutcome {
	const { base, target } = span;
	const growth = wantedGrowth(span);
	if (typeof growth === 'string') return notAssessable(growth);
	const obstacle = target ? wayObstacle(span, target) : null;
	if (obstacle) return notAssessable(obstacle);
	const { rate, wanted: measure } = growth;
	const projection = growthAhead(span, rate);
	if (!target) {
		const word = unClassWithoutTarget(measure);
		return { ...onScale(word, measure), measure, rate, rateNeeded: null, projection, reason: null };
	}
	if (projection === null) return notAssessable('target_year_past');
	const share = shareOfWay(span, target, projection);
	const rateNeeded = compoundGrowthRate(base.value, target.value, target.year - base.year);
	const word = unClass(share);
	return { ...onScale(word, share), measure: share, rate, rateNeeded, projection, reason: null };
}

function onScale(word: UnWord, measure: number): Pick<MethodOutcome, 'verdict' | 'word' | 'score'> {
	const below = reaches(measure, 0) ? 'limited_progress' : 'deterioration';
	const scale: Record<UnWord, SpokenVerdict> = {
		met_or_on_track: 'on_track',
		fair_progress: 'acceleration_needed',
		stagnation_or_regression: below
	};
	const verdict = scale[word];
	return { verdict, word, score: BAND_SCORE[verdict] };
}
