import type { Locale } from '#lib/i18n/index.ts';
import type { ExportFormat, ExportTable } from '#lib/view/index.ts';

/** A table without its rows, as it can be copied to another thread; what SDMX needs holds functions and stays behind. */
export type TableHead = Omit<ExportTable, 'rows' | 'sdmx'>;

/** What the page hands to the worker: first what to write, then the rows in slices, then that there are no more. */
export type ExportRequest =
	| { type: 'write'; head: TableHead; format: ExportFormat; locale: Locale }
	| { type: 'rows'; rows: ExportTable['rows'] }
	| { type: 'end' };

/** What the worker answers: that it is there, then the file or what went wrong. */
export type ExportAnswer =
	{ type: 'ready' } | { type: 'file'; file: Blob } | { type: 'fault'; error: Error };
