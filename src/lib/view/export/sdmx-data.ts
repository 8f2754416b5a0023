import type { Observation } from '#lib/domain/index.ts';

/** What SDMX files say of rows: published observations, and what their codes are called. */
export interface SdmxData {
	/** Each with its own series, area, breakdown and year: no two have all of these in common. */
	observations: readonly Observation[];
	names: SdmxNames;
}

/** Words of codes in one language; a code that has none is given back as it is. */
export interface SdmxNames {
	/** A component of the structure, e.g. `REF_AREA`. */
	component(component: string): string;
	/** A code of a component, e.g. `F` of `SEX`; for `SERIES` the key as observations have it. */
	code(component: string, code: string): string;
	/** Publisher, title and vintage of a source, as one text. */
	source(source: string): string;
	/** The terms under which a source may be used. */
	licence(source: string): string;
}

/** Why rows cannot be SDMX: it holds published observations of one structure, and nothing else. */
export const SDMX_REFUSALS = ['transformed', 'register', 'matrix', 'query', 'empty'] as const;
export type SdmxRefusal = (typeof SDMX_REFUSALS)[number];
