import type { CitationSubject } from '../citation.ts';
import type { ExportTable } from './export-table.ts';

/** What a reader can take away of a page: rows as a file, the chart as a picture, how to cite it. */
export interface TakeHome {
	/** The start of every file's name, of plain characters. */
	fileName: string;
	/** The rows shown, asked for when a file is. */
	table: () => Promise<ExportTable>;
	/** The chart as a self-contained SVG with title, source, licence; absent where there is none. */
	svg?: () => Promise<string>;
	citations: readonly CitationSubject[];
}
