/** The common scale on which the verdicts of all methods are shown, best first. */
export const VERDICTS = [
	'achieved',
	'on_track',
	'acceleration_needed',
	'limited_progress',
	'deterioration',
	'not_assessable'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The published methods that judge progress toward a target. */
export const PROGRESS_METHODS = [
	'OPEN_SDG',
	'UN_2023',
	'UN_REGIONAL',
	'EUROSTAT',
	'SDSN',
	'ITU_UMC'
] as const;
export type ProgressMethod = (typeof PROGRESS_METHODS)[number];

/** The method that is shown unless a reader chooses another: its thresholds are public and confirmed. */
export const DEFAULT_METHOD: ProgressMethod = 'OPEN_SDG';

/** Whether a method's formula and class limits are confirmed; the others are offered under that label and never the default. */
export const METHOD_CONFIDENCE: Readonly<
	Record<ProgressMethod, 'confirmed' | 'limits_unconfirmed' | 'unconfirmed'>
> = {
	OPEN_SDG: 'confirmed',
	UN_2023: 'confirmed',
	UN_REGIONAL: 'limits_unconfirmed',
	EUROSTAT: 'unconfirmed',
	SDSN: 'unconfirmed',
	ITU_UMC: 'confirmed'
};

/** Each method's own classes, in words that `i18n` holds. */
export const METHOD_WORDS = [
	'achieved',
	'on_track',
	'acceleration_needed',
	'limited_progress',
	'deterioration',
	'met_or_on_track',
	'fair_progress',
	'stagnation_or_regression',
	'maintain',
	'accelerate',
	'reverse',
	'significant_progress',
	'moderate_progress',
	'insufficient_progress',
	'movement_away',
	'moderate_increase',
	'moderate_decrease',
	'no_change',
	'on_track_sdsn',
	'moderately_improving',
	'stagnating',
	'decreasing',
	'met',
	'advanced',
	'satisfactory',
	'limited'
] as const;
export type MethodWord = (typeof METHOD_WORDS)[number];

/** Why a method gives no verdict. */
export const NOT_ASSESSABLE_REASONS = [
	'no_figure',
	'one_point',
	'no_direction',
	'base_zero',
	'target_zero',
	'mixed_signs',
	'base_equals_target',
	'target_required',
	'not_a_percentage',
	'target_year_past'
] as const;
export type NotAssessableReason = (typeof NOT_ASSESSABLE_REASONS)[number];

/** What a reader must know about a verdict. */
export const VERDICT_CAUTIONS = [
	'old_data',
	'two_points',
	'flagged_points',
	'later_base',
	'no_target',
	'computed_group'
] as const;
export type VerdictCaution = (typeof VERDICT_CAUTIONS)[number];
