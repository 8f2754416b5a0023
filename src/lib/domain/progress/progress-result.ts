import type { ProgressPoint } from './progress-input.ts';
import type {
	MethodWord,
	NotAssessableReason,
	ProgressMethod,
	Verdict,
	VerdictCaution
} from './verdict.ts';

/** What a method says of one input, with all that led to it. */
export interface ProgressResult {
	method: ProgressMethod;
	verdict: Verdict;
	/** The method's own class; null where it is not assessable. */
	word: MethodWord | null;
	/** From -5 to 5: the method's published score, or, where it has none, the middle of the verdict's band. */
	score: number | null;
	/** The figure that the method compares with its cuts: a ratio of rates, of gaps, or a yearly rate. */
	measure: number | null;
	base: ProgressPoint | null;
	latest: ProgressPoint | null;
	/** Yearly change, as the method reckons it: a share for a compound rate, units for a linear one. */
	rate: number | null;
	/** The yearly change, of the same kind, that would have led from the base to the target; null without a target. */
	rateNeeded: number | null;
	/** The figure in the target's year (or at the horizon) if the rate goes on; null where the method projects nothing. */
	projection: number | null;
	/** Null where there is a verdict. */
	reason: NotAssessableReason | null;
	cautions: VerdictCaution[];
}
