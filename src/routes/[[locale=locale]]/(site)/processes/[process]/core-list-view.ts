import type { Verdict, ProgressMethod } from '#lib/domain/index.ts';
import type { Proof } from '#lib/view/index.ts';

/** Figures of ours that answer to an indicator of the Core List. */
export interface CoreFigures {
	indicator: string;
	name: string;
	/** Economies with a figure in the series that is shown first. */
	economies: number;
	/** The years of that series; null where it holds none. */
	years: string | null;
	/** What each method says of the World; empty where it has no verdict. */
	verdicts: { method: ProgressMethod; verdict: Verdict }[];
}

/** An indicator of the Core List, in the reader's language. */
export interface CoreIndicator {
	code: string;
	name: string;
	definition: string;
	unit: string;
	owner: string;
	proof: Proof;
	/** Empty where we hold no figures of it. */
	figures: CoreFigures[];
}

/** The Core List by area, with what we hold of it. */
export interface CoreListView {
	areas: { area: string; name: string; indicators: CoreIndicator[] }[];
	count: number;
	/** Indicators of the list that we hold figures of. */
	held: number;
	/** Indicators whose code a source confirms. */
	confirmed: number;
	/** Series whose figures stand behind the verdicts. */
	series: string[];
	/** What the list rests on. */
	source: string;
}
