import { judgeProgress } from './judge-progress.ts';
import type { ProgressInput } from './progress-input.ts';
import type { ProgressResult } from './progress-result.ts';
import { PROGRESS_METHODS } from './verdict.ts';

/** The verdicts of all methods on one input, in the order of `PROGRESS_METHODS`. Never throws. */
export function judgeAll(input: ProgressInput): ProgressResult[] {
	return PROGRESS_METHODS.map((method) => judgeProgress(method, input));
}
