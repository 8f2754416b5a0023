import type { LinkLayer, RuleConfidence } from '#lib/domain/index.ts';

/** A link of an activity to an action line. */
export interface EffortLink {
	line: string;
	layer: LinkLayer;
	/** Null where the source declares the link. */
	confidence: RuleConfidence | null;
}

/** What counts need of an activity. */
export interface EffortRow {
	source: string;
	orgtype: string | null;
	kind: string;
	process: string | null;
	status: string | null;
	/** The year of its start; null where it is not known. */
	year: number | null;
	/** UN M49 codes. */
	areas: readonly string[];
	links: readonly EffortLink[];
	/** Goals that it declares. */
	goals: readonly string[];
}

/** Numbers of activities in the two layers of links, which are never added up. */
export interface LayerCounts {
	declared: number;
	assigned: number;
}
