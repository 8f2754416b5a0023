import type { ProgressTarget } from './progress-input.ts';
import type { ProgressResult } from './progress-result.ts';
import type { VerdictRow } from './verdict-row.ts';

/** What a method found, in the fields of the `verdicts` table. */
export type ResultCells = Pick<
	VerdictRow,
	| 'method'
	| 'verdict'
	| 'word'
	| 'score'
	| 'measure_value'
	| 'base_year'
	| 'base_value'
	| 'latest_year'
	| 'latest_value'
	| 'target_value'
	| 'target_year'
	| 'rate'
	| 'rate_needed'
	| 'projection'
	| 'reason'
>;

/** A result and the target that it was judged by as the fields of a row, in full precision. */
export function resultCells(result: ProgressResult, target: ProgressTarget | null): ResultCells {
	const { method, verdict, word, score, measure, base, latest, rate, projection, reason } = result;
	return {
		method,
		verdict,
		word,
		score,
		measure_value: measure,
		base_year: base?.year ?? null,
		base_value: base?.value ?? null,
		latest_year: latest?.year ?? null,
		latest_value: latest?.value ?? null,
		target_value: target?.value ?? null,
		target_year: target?.year ?? null,
		rate,
		rate_needed: result.rateNeeded,
		projection,
		reason
	};
}
