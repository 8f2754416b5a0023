import type { CitationSubject } from '../citation.ts';
import type { ExportTable } from './export-table.ts';

/** A chart to take away, where there are several. */
export interface TakeHomeChart {
	/** What a reader chooses it by, e.g. “Map”. */
	label: string;
	/** What its file's name has after the start, of plain characters. */
	fileName: string;
	/** The chart as a self-contained SVG with title, source, licence. */
	svg: () => Promise<string>;
}

/** What a reader can take away of a page: rows as a file, the chart as a picture, how to cite it. */
export interface TakeHome {
	/** The start of every file's name, of plain characters. */
	fileName: string;
	/** The rows shown, asked for when a file is. */
	table: () => Promise<ExportTable>;
	/** The chart as a self-contained SVG with title, source, licence; absent where there is none or are `charts`. */
	svg?: () => Promise<string>;
	/** Charts to choose from, where there are more than one. */
	charts?: readonly TakeHomeChart[];
	citations: readonly CitationSubject[];
}
