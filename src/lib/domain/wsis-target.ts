import type { VerdictMeasure } from './progress/verdict-row.ts';

/** One row of the `wsis_targets` table: a WSIS target of 2003, and where it stood in 2014. */
export interface WsisTarget {
	/** 1 to 10 of the Geneva Plan of Action; 11 was added later. */
	wsis_target: number;
	name_en: string;
	name_fr: string;
	/** In the words of the source, as every confidence. */
	name_confidence: string;
	in_geneva_plan: boolean;
	/** Organisations, separated by `;`. */
	lead: string;
	lead_confidence: string;
	status_2014_en: string;
	status_2014_fr: string;
	status_2014_confidence: string;
	/** What was to measure it in 2014, separated by `;`. */
	measured_en: string;
	measured_fr: string;
	measured_confidence: string;
	/** Codes of action lines, separated by `;`. */
	action_lines: string;
	/** Codes of SDG targets, separated by `;`. */
	goal_targets: string;
	mapping_confidence: string;
	/** Slugs of our indicators that measure it or part of it, separated by `;`; null where we hold none. */
	indicators: string | null;
	/** Which verdict on these indicators speaks of the target. */
	measure: VerdictMeasure | null;
	/** The breakdowns it speaks of, e.g. `urbanisation=R`, separated by `;`; null for the total. */
	breakdowns: string | null;
	basis_en: string;
	basis_fr: string;
}
