/**
 * What our SDMX files are described by. No agency has registered us, so the agency is our own: SDMX asks for
 * letters, digits, `_` and `-`, a letter first. One data structure serves all series, so there is one dataflow.
 */
export const SDMX_AGENCY = 'ICT_PROGRESS';
export const SDMX_DATAFLOW = 'DF_ICT';
export const SDMX_STRUCTURE = 'DSD_ICT';
export const SDMX_CONCEPTS = 'CS_ICT';
export const SDMX_VERSION = '1.0';

/** Dimensions of a series' key, in the order of the global data structure of the SDGs. */
export const SDMX_KEY = [
	'FREQ',
	'REPORTING_TYPE',
	'SERIES',
	'REF_AREA',
	'SEX',
	'AGE',
	'URBANISATION',
	'EDUCATION_LEV',
	'COMPOSITE_BREAKDOWN'
] as const;

/** Attributes that a whole series shares. The last four are our own: what the SDG structure has no place for. */
export const SDMX_SERIES_ATTRIBUTES = [
	'UNIT_MEASURE',
	'UNIT_MULT',
	'SOURCE_DETAIL',
	'SOURCE',
	'VINTAGE',
	'LICENCE'
] as const;
/** Attributes of one observation; `OBS_TEXT` is the published text where that is no plain number. */
export const SDMX_OBS_ATTRIBUTES = ['OBS_STATUS', 'NATURE', 'COMMENT_OBS', 'OBS_TEXT'] as const;

/** All attributes in the order of the columns of SDMX-CSV: those of the SDG structure first, then our own. */
export const SDMX_ATTRIBUTES = [
	'UNIT_MEASURE',
	'UNIT_MULT',
	'OBS_STATUS',
	'NATURE',
	'COMMENT_OBS',
	'SOURCE_DETAIL',
	'SOURCE',
	'VINTAGE',
	'LICENCE',
	'OBS_TEXT'
] as const;

/** Attributes that every series and every observation has. */
export const SDMX_MANDATORY: readonly SdmxComponent[] = [
	'UNIT_MEASURE',
	'UNIT_MULT',
	'OBS_STATUS',
	'SOURCE',
	'VINTAGE'
];

/** Every component in the order of the columns: dimensions, measure, attributes. */
export const SDMX_COMPONENTS = [
	...SDMX_KEY,
	'TIME_PERIOD',
	'OBS_VALUE',
	...SDMX_ATTRIBUTES
] as const;
export type SdmxComponent = (typeof SDMX_COMPONENTS)[number];

/** Components whose values are free text, years or numbers; all others hold codes. */
const UNCODED: readonly SdmxComponent[] = [
	'TIME_PERIOD',
	'OBS_VALUE',
	'COMMENT_OBS',
	'SOURCE_DETAIL',
	'VINTAGE',
	'LICENCE',
	'OBS_TEXT'
];

export function isCoded(component: SdmxComponent): boolean {
	return !UNCODED.includes(component);
}

/** The key of a series as an SDMX code, in which no point may stand: `WB_WDI_2024-IT_NET_USER_ZS`. */
export function sdmxSeries(series: string): string {
	return series.replaceAll('.', '-');
}

/** The key of a series from its SDMX code; keys have no `-` of their own. */
export function readSdmxSeries(code: string): string {
	return code.replaceAll('-', '.');
}
