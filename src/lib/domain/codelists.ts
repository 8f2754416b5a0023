/** SDMX CL_SEX codes in use. */
export const SEX = ['_T', 'F', 'M'] as const;

/** SDMX CL_URBANISATION codes in use: urban, rural. */
export const URBANISATION = ['_T', 'U', 'R'] as const;

/** Education levels: UN SDG codes, `_T` for all levels. */
export const EDUCATION_LEV = [
	'_T',
	'PRIMAR',
	'LOWSEC',
	'UPPSEC',
	'SECOND',
	'AGG_0_1',
	'AGG_GE2'
] as const;

/** Age codes as in the UN SDG data structure: `Y15T24`, `Y_GE15`, `Y_LT15`, `_T`. */
export const AGE_PATTERN = /^(_T|Y\d{1,2}T\d{1,3}|Y_(GE|GT|LE|LT)\d{1,3})$/;

/** What the composite breakdown may hold: the prefix says which breakdown it is. */
export const COMPOSITE_BREAKDOWN_PATTERN =
	/^(_T|(SKILL|SPEED|QUANTILE|GOVERNMENT|ACTIVITY|B2C)_[A-Z0-9_]+)$/;

/** Units of measure, named after the UN SDG unit codes where those exist. */
export const UNIT_MEASURE = [
	'PERCENT',
	'PER_100_POP',
	'PER_1000000_POP',
	'NUMBER',
	'NUM_M',
	'INDEX',
	'SCORE',
	'KG',
	'TONNES',
	'CON_USD',
	'CON_USD_M',
	'CON_PPP_USD',
	'CUR_USD',
	'CUR_USD_M',
	'PT_GNI_PC',
	'KBIT_S',
	'TBIT_S',
	'MB_MONTH'
] as const;
export type UnitMeasure = (typeof UNIT_MEASURE)[number];

/** Topics that group the indicators of the catalogue. */
export const TOPICS = [
	'use',
	'access',
	'infrastructure',
	'affordability',
	'skills',
	'education',
	'government',
	'security',
	'trade',
	'environment',
	'science',
	'culture',
	'governance',
	'cooperation',
	'economy',
	'context'
] as const;
export type Topic = (typeof TOPICS)[number];
