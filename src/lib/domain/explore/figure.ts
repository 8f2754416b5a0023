import type { Observation } from '../observation.ts';

/**
 * Why a figure has no value. As published: `missing` (status O, or none given), `suppressed` (Q), `not_collected` (L),
 * `cannot_exist` (M); `not_published`: the source has no row. From a transformation: `no_base` (no figure in the base
 * year), `no_earlier` (none at the start of the period), `gap` (a year of the window has none), `no_population`,
 * `no_target`, `no_counterpart` (the other part of a breakdown is missing), `too_few` (members or figures), `undefined`
 * (a division by zero, a growth rate from nothing), `elsewhere` (the result stands in another row of its line: a growth
 * rate at its last year, a gap at its first code), `not_suited` (a percentage per capita, the rank of a group).
 */
export const FIGURE_ABSENCES = [
	'missing',
	'suppressed',
	'not_collected',
	'cannot_exist',
	'not_published',
	'no_base',
	'no_earlier',
	'gap',
	'no_population',
	'no_target',
	'no_counterpart',
	'too_few',
	'undefined',
	'elsewhere',
	'not_suited'
] as const;
export type FigureAbsence = (typeof FIGURE_ABSENCES)[number];

/** One row of what a reader explores: an observation, and what the transformations made of it. */
export interface Figure extends Observation {
	indicator: string;
	/** `obs_value` where nothing transforms it; null with its `absence`. */
	value: number | null;
	/** The unit of `value`: a code of `UNIT_MEASURE`, or one of `DERIVED_UNITS`. */
	value_unit: string;
	absence: FigureAbsence | null;
	/** For a mean of a group: members with a figure, and all members. Null for everything else. */
	members_held: number | null;
	members_all: number | null;
	/** Whether `value` rests on a projection of population (status F). */
	projected?: boolean;
}

/** The columns of a figure in the order of files and of SQL: first as SDMX orders a series, then what was made of it. */
export const FIGURE_COLUMNS = [
	'series',
	'ref_area',
	'sex',
	'age',
	'urbanisation',
	'education_lev',
	'composite_breakdown',
	'time_period',
	'obs_value',
	'unit_measure',
	'obs_status',
	'nature',
	'comment_obs',
	'source',
	'vintage',
	'obs_text',
	'indicator',
	'value',
	'value_unit',
	'absence',
	'members_held',
	'members_all',
	'projected'
] as const satisfies readonly (keyof Figure)[];

/** Units that only transformations make. `PERCENT_POINTS` is a difference of percentages. */
export const DERIVED_UNITS = [
	'INDEX_BASE_100',
	'PERCENT_CHANGE',
	'PERCENT_A_YEAR',
	'PERCENT_POINTS',
	'RATIO',
	'RANK',
	'STANDARD_DEVIATIONS',
	'PER_PERSON',
	'PER_1000_POP'
] as const;
