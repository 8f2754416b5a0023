import { verdictOfScore } from './band-score.ts';
import { countedScore } from './counted-score.ts';
import type { ProgressResult } from './progress-result.ts';
import { VERDICTS, type ProgressMethod, type Verdict } from './verdict.ts';

/** A verdict over several indicators, with how many speak, how many are silent, and the spread. */
export interface VerdictSummary {
	verdict: Verdict;
	/** The mean score, from -5 to 5; null where all are silent. */
	score: number | null;
	speaking: number;
	/** Those that are not assessable. */
	silent: number;
	/** The worst and the best verdict among those that speak; null where all are silent. */
	lowest: Verdict | null;
	highest: Verdict | null;
}

/**
 * One verdict over several, by Open SDG's rule for aggregates: the mean of the scores, cut at 2.5, 0
 * and -2.5; `achieved` only where every one that speaks is. For a method without a published score
 * each verdict counts with the middle of its band, which is our rule. The order does not matter.
 */
export function summariseVerdicts(
	results: readonly Pick<ProgressResult, 'verdict' | 'score'>[],
	method: ProgressMethod
): VerdictSummary {
	const scores: number[] = [];
	const spoken = new Set<Verdict>();
	for (const result of results) {
		const score = countedScore(result, method);
		if (score === null) continue;
		spoken.add(result.verdict);
		scores.push(score);
	}
	const speaking = scores.length;
	const silent = results.length - speaking;
	const ranked = VERDICTS.filter((verdict) => spoken.has(verdict));
	const highest = ranked[0] ?? null;
	const lowest = ranked.at(-1) ?? null;
	if (lowest === null) {
		return { verdict: 'not_assessable', score: null, speaking, silent, lowest, highest };
	}
	// Sorted, so that the order of the results does not change the last digit of the sum.
	const sum = scores.sort((a, b) => a - b).reduce((total, score) => total + score, 0);
	const score = sum / speaking;
	const verdict = lowest === 'achieved' ? 'achieved' : verdictOfScore(score);
	return { verdict, score, speaking, silent, lowest, highest };
}
