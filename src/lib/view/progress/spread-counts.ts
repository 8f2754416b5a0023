import { VERDICTS, type Verdict } from '#lib/domain/index.ts';

/** How many verdicts of a kind there are. */
export interface VerdictCount {
	verdict: Verdict;
	count: number;
}

/** Verdicts counted by kind, best first; kinds that do not occur are left out. */
export function spreadCounts(verdicts: readonly Verdict[]): VerdictCount[] {
	return VERDICTS.map((verdict) => ({
		verdict,
		count: verdicts.filter((each) => each === verdict).length
	})).filter(({ count }) => count > 0);
}
