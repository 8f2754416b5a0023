import type { Locale } from '#lib/i18n/index.ts';
import type { ExportSource } from './export-table.ts';

/** What areas and series are called in one language; the names of the explorer are such names. */
export interface ExportNames {
	locale: Locale;
	area(ref_area: string): { name: string; iso3: string | null } | undefined;
	series(
		series: string
	):
		| { name: string; indicator: string; publisher: string; vintage: string; licence: string }
		| undefined;
}

/** What rows of observations are, and how they were chosen. */
export interface ExportChoice {
	title: string;
	filters: readonly { name: string; value: string }[];
	/** The whole address of the page that shows these rows, its filters included. */
	address: string;
	/** The day on which the rows were taken, as `2026-11-27`. */
	accessed: string;
	/** Every source that may stand behind a row, by its key; those that do are named in the file. */
	sources: readonly (ExportSource & { source: string })[];
	/** Cautions, one sentence or more each. */
	notes?: readonly string[];
	/** The whole address of the message that defines what SDMX files refer to: `api/v1/structure.xml` of the site. */
	structure?: string;
}
