/** One row of the `action_lines` table: a WSIS action line (C1 to C11, C7 with its eight). */
export interface ActionLine {
	action_line: string;
	parent: string | null;
	/** True for the eighteen lines that are rows of the WSIS-SDG Matrix. */
	matrix_row: boolean;
	/** Position in the matrix, from 1. */
	position: number;
	short_en: string;
	short_fr: string;
	name_en: string;
	name_en_confidence: string;
	name_fr: string;
	name_fr_confidence: string;
	name_es: string | null;
	name_es_confidence: string | null;
	/** Organisations, separated by `;`. */
	facilitators: string | null;
	facilitators_confidence: string | null;
}

/** One row of the `goals` table. */
export interface Goal {
	/** `1` to `17`. */
	goal: string;
	short_en: string;
	short_fr: string;
	name_en: string;
	name_fr: string;
}

/** One row of the `goal_targets` table: an SDG target that the matrix or an indicator names. */
export interface GoalTarget {
	target: string;
	goal: string;
	name_en: string | null;
	name_fr: string | null;
	confidence: string;
	source: string | null;
}

/** One row of the `matrix_links` table: a cell of the WSIS-SDG Matrix, or a target within it. */
export interface MatrixLink {
	action_line: string;
	goal: string;
	/** The SDG target that the matrix names, or null for a link to the whole goal. */
	target: string | null;
	decision: 'accept' | 'doubtful' | 'reject';
	note: string | null;
	confidence: string;
	source: string;
}

/** One row of the `targets` table: what a framework wants reached, by when, for whom. */
export interface Target {
	/** `<framework code>.<number>`, e.g. `UMC_2030.U1`; unique. */
	target_id: string;
	framework: string;
	code: string;
	name_en: string;
	name_fr: string;
	/** Slug of our indicator, or null where we hold no figures of it. */
	indicator: string | null;
	/** Which breakdown of the indicator the target speaks of, e.g. `sex=F/M` for a ratio; null for the total. */
	breakdown: string | null;
	operator: '>=' | '>' | '<=' | '<' | '=' | null;
	value: number | null;
	unit: string | null;
	year: number | null;
	/** `world`, `economies`, `developing`, `ldc`, several separated by `;`, or null where not stated. */
	scope: string | null;
	/** The scope and value in the source's own words. */
	scope_text: string | null;
	value_text: string | null;
	confidence: string;
	confirmed: boolean;
	source: string | null;
}
