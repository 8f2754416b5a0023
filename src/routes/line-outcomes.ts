import type { FrameSource } from '#lib/charts/index.ts';
import type { Verdict } from '#lib/domain/index.ts';

/** An indicator with the World's latest figure and the verdict on it, in the reader's language. */
export interface OutcomeIndicator {
	name: string;
	/** With its unit; null where the World has no figure. */
	value: string | null;
	year: string | null;
	/** The series of the figure; null where there is none. */
	series: string | null;
	/** By the default method; null where it is not judged. */
	verdict: Verdict | null;
	/** The method's own word for it. */
	word: string;
}

/** The indicators of all action lines, and which of them each line has, by code. */
export interface LineOutcomes {
	/** By the last part of the address of their pages. */
	indicators: Record<string, OutcomeIndicator>;
	lines: Record<string, { official: string[]; thematic: string[] }>;
	/** Those of the figures. */
	sources: FrameSource[];
}
