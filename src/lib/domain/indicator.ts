/** Whether more is better (1), less is better (-1), or neither (0). */
export type Direction = -1 | 0 | 1;

/** Ways to compute a group's figure from those of its members. */
export const GROUP_RULES = ['population_mean'] as const;
export type GroupRule = (typeof GROUP_RULES)[number];

/** One row of the `indicators` table: the concept, apart from any source's figures of it. */
export interface Indicator {
	/** Slug, e.g. `internet-use`: the key, and the last part of the page address. */
	indicator: string;
	topic: string;
	/** Code in the Partnership's Core List of ICT Indicators, with the confidence of that code. */
	core_list_code: string | null;
	core_list_confidence: string | null;
	/** Code in the global SDG indicator framework, e.g. `17.8.1`, and the part of it, e.g. `b`. */
	sdg_indicator: string | null;
	sdg_part: string | null;
	unit_measure: string;
	direction: Direction;
	/** Natural limits of the figure in its unit; null where there is none. */
	limit_low: number | null;
	limit_high: number | null;
	/** How a figure of a group is computed where none is published: `population_mean`, or not at all. */
	group_rule: GroupRule | null;
	/** Organisations, separated by `;`. */
	custodian: string;
	name_en: string;
	name_fr: string;
	definition_en: string;
	definition_fr: string;
}

/** One row of the `indicator_links` table: an indicator and an action line, goal or target, in one layer. */
export interface IndicatorLink {
	indicator: string;
	/** `official`: through the SDG target that the WSIS-SDG Matrix names; `thematic`: by judgement. */
	layer: 'official' | 'thematic';
	kind: 'action_line' | 'goal' | 'target';
	code: string;
	confidence: string;
	basis: string | null;
}

/** One row of the `series` table: one source's figures of an indicator, in one vintage. */
export interface Series {
	series: string;
	indicator: string;
	source: string;
	/** The source's own code or column name. */
	source_code: string;
	/** 1 is shown first. */
	preference: number;
	unit_measure: string;
	/** Another series of the same indicator and custodian that holds the World and region figures, or null. */
	aggregates: string | null;
	/** What is shown first where there is no total, e.g. `education_lev=UPPSEC`; several separated by `;`. */
	default_breakdown: string | null;
	vintage: string;
	first_year: number;
	last_year: number;
	/** Rows, rows with a value, and economies with at least one value. */
	observations: number;
	values: number;
	economies: number;
}

/** One row of the `sources` table: a release of a publisher's data. */
export interface Source {
	source: string;
	publisher: string;
	title_en: string;
	title_fr: string;
	/** The release, e.g. `2024-11`. */
	vintage: string;
	/** ISO date on which the file was retrieved. */
	retrieved: string;
	licence: string;
	licence_url: string | null;
	/** True where the licence forbids commercial use. */
	non_commercial: boolean;
	/** Where the file comes from, in words. */
	origin: string;
	/** What a reader must know before using it. */
	cautions_en: string | null;
	cautions_fr: string | null;
}
