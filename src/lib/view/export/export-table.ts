import type { CitationSubject } from '../citation.ts';
import type { SdmxData, SdmxRefusal } from './sdmx-data.ts';

/** What a column holds; a list holds texts. */
export const EXPORT_TYPES = ['text', 'integer', 'number', 'boolean', 'list'] as const;
export type ExportType = (typeof EXPORT_TYPES)[number];

export interface ExportColumn {
	/** A short code, the same in every language; `selection` is taken. */
	name: string;
	type: ExportType;
	/** What it says and in which unit, for a person. */
	description: string;
}

/** A cell of the type of its column; null where nothing is known. */
export type ExportCell = string | number | boolean | readonly string[] | null;

/** Where rows come from. */
export interface ExportSource {
	title: string;
	publisher: string;
	vintage: string;
	licence: string;
	/** Null where it has none. */
	address: string | null;
}

/** What the rows are and how they were chosen, in the reader's language. */
export interface ExportAbout {
	title: string;
	/** Every filter in force, by its name and value; none where everything was taken. */
	filters: readonly { name: string; value: string }[];
	/** The whole address of the page that shows these rows, its filters included. */
	address: string;
	sources: readonly ExportSource[];
	/** The day on which the rows were taken, as `2026-11-27`. */
	accessed: string;
	/** Cautions, one sentence or more each. */
	notes: readonly string[];
	/** The whole address of the message that defines what SDMX files refer to, where it is known. */
	structure?: string;
}

/** Rows on their way out of a page: each has a cell for every column, in their order. */
export interface ExportTable {
	columns: readonly ExportColumn[];
	rows: readonly (readonly ExportCell[])[];
	about: ExportAbout;
	/** The observations behind the rows, or why these cannot be SDMX; absent where they are no observations at all. */
	sdmx?: SdmxData | SdmxRefusal;
	/** What to cite; absent where the sources say it all. */
	citations?: readonly CitationSubject[];
}
