/** One row of the `core_list_indicators` table: an indicator of the Partnership's Core List of ICT Indicators. */
export interface CoreListIndicator {
	/** e.g. `A1`, `HH7`, `EW2`: what `core_list_code` of an indicator names. */
	code: string;
	position: number;
	/** A code of codelist `CORE_LIST_AREA`. */
	area: string;
	name_en: string;
	/** Ours. */
	name_fr: string;
	/** In our own words. */
	definition_en: string;
	definition_fr: string;
	unit_en: string;
	unit_fr: string;
	/** The organisations that are responsible for it. */
	owner_en: string;
	owner_fr: string;
	confidence: string;
	source: string;
}
