/** States of an item of a roadmap; `unknown` where the source says none. */
export const ROADMAP_STATUSES = ['planned', 'ongoing', 'completed', 'unknown'] as const;
export type RoadmapStatus = (typeof ROADMAP_STATUSES)[number];

/** One row of the `roadmap_items` table: what the facts say is to be done for an action line. */
export interface RoadmapItem {
	item: string;
	position: number;
	/** Null where it is for all lines. */
	action_line: string | null;
	activity_en: string;
	activity_fr: string;
	result_en: string | null;
	result_fr: string | null;
	/** By what it is measured, in words; null where the source names nothing. */
	indicator_en: string | null;
	indicator_fr: string | null;
	/** Keys of `indicators`, separated by `;`. */
	indicators: string | null;
	/** ISO 8601, to the precision that is known. */
	due_date: string | null;
	/** When it is due, in words, where that is no date. */
	due_en: string | null;
	due_fr: string | null;
	status: RoadmapStatus;
	/** When the status was true: ISO 8601, to the precision that is known; null where it is not known. */
	status_date: string | null;
	responsible_en: string | null;
	responsible_fr: string | null;
	/** Codes of goals that the source declares, separated by `;`. */
	goals: string | null;
	/** The resolution or decision that asks for it. */
	mandate: string | null;
	/** Paragraph of the Council report. */
	paragraph: string | null;
	url: string | null;
	/** Key of the activity it belongs to; null where there is none. */
	activity: string | null;
	confidence: string;
	source: string;
}
