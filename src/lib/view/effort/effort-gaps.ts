import type { Verdict } from '#lib/domain/index.ts';

/** A line or goal with both sides: how many activities serve it in a layer, and what its indicators say. */
export interface EffortOutcome {
	code: string;
	count: number;
	verdict: Verdict;
}

/** Where effort and outcome part. */
export interface EffortGaps {
	/** Many activities, but limited progress or deterioration. */
	muchEffort: EffortOutcome[];
	/** Few activities, but achieved or on track. */
	littleEffort: EffortOutcome[];
	/** How many lines or goals have both sides, and so are compared. */
	compared: number;
}

const POOR: readonly Verdict[] = ['limited_progress', 'deterioration'];
const GOOD: readonly Verdict[] = ['achieved', 'on_track'];

/** The share that must have fewer, or more, activities. */
const QUARTERS = 3 / 4;

/** The fewest that can be put into quarters. */
export const LEAST_COMPARED = 4;

/** The fewest activities that are many. */
const MANY = 10;

/**
 * Where effort and outcome part, of the lines (or goals) that have a verdict: "many" is ten or more, when at least three quarters of
 * them have fewer activities, "few" when at least three quarters have more. Ties are neither.
 */
export function effortGaps(all: readonly EffortOutcome[]): EffortGaps {
	const both = all.filter(({ verdict }) => verdict !== 'not_assessable');
	if (both.length < LEAST_COMPARED)
		return { muchEffort: [], littleEffort: [], compared: both.length };
	const share = (holds: (other: EffortOutcome) => boolean) =>
		both.filter(holds).length / both.length;
	const most = (a: EffortOutcome, b: EffortOutcome) => b.count - a.count;
	return {
		muchEffort: both
			.filter(({ verdict, count }) => POOR.includes(verdict) && count >= MANY)
			.filter(({ count }) => share((other) => other.count < count) >= QUARTERS)
			.sort(most),
		littleEffort: both
			.filter(({ verdict }) => GOOD.includes(verdict))
			.filter(({ count }) => share((other) => other.count > count) >= QUARTERS)
			.sort((a, b) => most(b, a)),
		compared: both.length
	};
}
