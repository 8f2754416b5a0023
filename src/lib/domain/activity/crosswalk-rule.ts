import type { RuleConfidence } from './activity-link.ts';

/** What a rule of the crosswalk looks at. */
export const RULE_BASES = [
	'title',
	'crs_code',
	'crs_prefix_ict',
	'wb_sector',
	'wb_services_sector',
	'dpga_sector',
	'dpga_type',
	'dpga_single_goal'
] as const;
export type RuleBasis = (typeof RULE_BASES)[number];

/** One row of the `crosswalk_rules` table: which line a record serves, by its title or its codes. */
export interface CrosswalkRule {
	/** e.g. `K01`, `R-22020`, `W-TEL`; unique. */
	rule: string;
	/** In the order in which rules are tried and listed. */
	position: number;
	basis: RuleBasis;
	/**
	 * What is sought: in titles and in the names of World Bank sectors beside ICT services a regular expression
	 * (JavaScript, case ignored, Unicode), else codes or names separated by `,`.
	 */
	pattern: string;
	/** A regular expression that the title must meet as well, such as the word of ICT; null where none need be. */
	title_pattern: string | null;
	/** A regular expression of titles that make the rule no sure sign: its confidence is then low. */
	low_pattern: string | null;
	action_line: string;
	confidence: RuleConfidence;
	/** Languages that it reads, separated by `;`; null for codes. */
	languages: string | null;
}

/** What the rules need to know of a record, whoever wrote it. */
export interface CrosswalkRecord {
	title: string;
	/** The source's codes of sectors, separated by `|`, e.g. `CRS:22020`, `WB:ICT Services`. */
	sector_codes: string | null;
	/** Goals that the record declares. */
	goals: readonly string[];
}

/** A line that a rule gives a record. */
export interface CrosswalkMatch {
	rule: string;
	action_line: string;
	confidence: RuleConfidence;
	/** What was found in the title or the codes. */
	basis: string;
}
