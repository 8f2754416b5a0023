import { BAND_SCORE, type SpokenVerdict } from './band-score.ts';
import { notAssessable, type MethodOutcome } from './judged-span.ts';
import type { ProgressInput, ProgressPoint } from './progress-input.ts';
import { classOf } from './reaches.ts';
import type { MethodWord } from './verdict.ts';

type UmcWord = Extract<MethodWord, 'met' | 'advanced' | 'satisfactory' | 'limited'>;

const COMMON: Readonly<Record<UmcWord, SpokenVerdict>> = {
	met: 'achieved',
	advanced: 'on_track',
	satisfactory: 'acceleration_needed',
	limited: 'limited_progress'
};

/**
 * ITU DataHub's class of a percentage toward a target of 100: met from 95 on, advanced from 75,
 * satisfactory from 50, limited below. A lower target is met where it is reached; that is our rule.
 */
export function umcClass(percentage: number, target: number): UmcWord {
	return classOf<UmcWord>(
		percentage,
		[
			[target === 100 ? 95 : target, 'met'],
			[75, 'advanced'],
			[50, 'satisfactory']
		],
		'limited'
	);
}

/**
 * Judges the latest figure by ITU DataHub's rule for universal and meaningful connectivity: where it
 * stands, not how it moved. Needs a percentage and a target of the kind "at least".
 */
export function judgeItuUmc(
	{ kind, target }: Pick<ProgressInput, 'kind' | 'target'>,
	latest: ProgressPoint
): MethodOutcome {
	if (kind !== 'percent') return notAssessable('not_a_percentage');
	if (target?.operator !== '>=') return notAssessable('target_required');
	const word = umcClass(latest.value, target.value);
	const verdict = COMMON[word];
	return {
		verdict,
		word,
		score: BAND_SCORE[verdict],
		measure: latest.value,
		rate: null,
		rateNeeded: null,
		projection: null,
		reason: null
	};
}
