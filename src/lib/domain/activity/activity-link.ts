/** How an activity is known to serve a line or goal: two layers, never merged. */
export const LINK_LAYERS = ['declared', 'assigned'] as const;
export type LinkLayer = (typeof LINK_LAYERS)[number];

/** How sure a rule is; a declared link has none. */
export const RULE_CONFIDENCES = ['high', 'medium', 'low'] as const;
export type RuleConfidence = (typeof RULE_CONFIDENCES)[number];

/** One row of the `activity_links` table. Goals are only ever declared. */
export interface ActivityLink {
	activity: string;
	kind: 'action_line' | 'goal';
	/** `C7-eGOV`, `9`. */
	code: string;
	layer: LinkLayer;
	/** Key of `crosswalk_rules`; null where the source declares the link. */
	rule: string | null;
	/** Null where the source declares the link. */
	confidence: RuleConfidence | null;
	/** What the rule found, or who declared it, in the source's words. */
	basis: string | null;
	/**
	 * Whether the line of an assigned link meets a goal that the activity declares in an accepted cell of the official
	 * matrix; null where it declares none, or the link is declared. Reported, never used.
	 */
	in_matrix: boolean | null;
}
