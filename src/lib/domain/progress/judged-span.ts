import type { ProgressInput, ProgressPoint, ProgressTarget } from './progress-input.ts';
import type { ProgressResult } from './progress-result.ts';
import type { NotAssessableReason } from './verdict.ts';

/** What a method sees: at least two figures from the base year on, and a wanted direction. */
export interface JudgedSpan {
	base: ProgressPoint;
	latest: ProgressPoint;
	/** All figures from the base to the latest. */
	points: readonly ProgressPoint[];
	target: ProgressTarget | null;
	direction: 1 | -1;
	limit: number | null;
	horizon: number;
}

/** What a method says of a span, before cautions. */
export type MethodOutcome = Omit<ProgressResult, 'method' | 'base' | 'latest' | 'cautions'>;

/** The outcome of a method that cannot judge, with its reason. */
export function notAssessable(reason: NotAssessableReason): MethodOutcome {
	return {
		verdict: 'not_assessable',
		word: null,
		score: null,
		measure: null,
		rate: null,
		rateNeeded: null,
		projection: null,
		reason
	};
}

/** The wanted direction; ratios of parity are made so that more is better, whatever the indicator. */
export function wantedDirection({ direction, kind }: ProgressInput): 1 | -1 | null {
	if (direction !== 0) return direction;
	return kind === 'parity' ? 1 : null;
}

/** Years from the latest figure to the target's year, or to the horizon without one; null where none is left. */
export function yearsLeft({ latest, target, horizon }: JudgedSpan): number | null {
	const years = (target?.year ?? horizon) - latest.year;
	return years > 0 ? years : null;
}
