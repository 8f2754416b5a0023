/** SDMX observation status codes (CL_OBS_STATUS) that the sources use. */
export const OBS_STATUS = [
	'A',
	'B',
	'D',
	'E',
	'F',
	'G',
	'I',
	'L',
	'M',
	'N',
	'O',
	'P',
	'Q',
	'U',
	'V'
] as const;
export type ObsStatus = (typeof OBS_STATUS)[number];

/** UN SDG nature codes: country, country adjusted, estimated, global monitoring, modelled, not relevant. */
export const NATURE = ['C', 'CA', 'E', 'G', 'M', 'N'] as const;
export type Nature = (typeof NATURE)[number];

/** The dimensions that break a figure down; `_T` is the total of each. */
export const BREAKDOWN_DIMENSIONS = [
	'sex',
	'age',
	'urbanisation',
	'education_lev',
	'composite_breakdown'
] as const;
export type BreakdownDimension = (typeof BREAKDOWN_DIMENSIONS)[number];

/** SDMX code for the total of a dimension. */
export const TOTAL = '_T';

/** A code for each breakdown dimension, e.g. `{ sex: 'F', age: '_T', ... }`. */
export type Breakdown = Record<BreakdownDimension, string>;

/** The breakdown in which every dimension is its total. */
export const TOTAL_BREAKDOWN: Breakdown = {
	sex: TOTAL,
	age: TOTAL,
	urbanisation: TOTAL,
	education_lev: TOTAL,
	composite_breakdown: TOTAL
};

/** One published figure, or one published absence of a figure (`obs_value` null with its status). */
export interface Observation extends Breakdown {
	series: string;
	/** UN M49 code of three digits, or a documented group code such as `ITU_AFR`. */
	ref_area: string;
	/** Calendar year. */
	time_period: number;
	obs_value: number | null;
	/** The published text where it is not a plain number, e.g. `<2.5`. */
	obs_text: string | null;
	obs_status: ObsStatus;
	nature: Nature | null;
	unit_measure: string;
	source: string;
	vintage: string;
	comment_obs: string | null;
}
