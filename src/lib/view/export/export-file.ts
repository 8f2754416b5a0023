import type { Locale } from '#lib/i18n/index.ts';
import { EXPORT_FILES, type ExportFormat } from './export-formats.ts';
import type { SdmxLabels } from './export-sdmx-csv.ts';
import type { ExportTable } from './export-table.ts';
import { runSteps } from './steps.ts';

/** What may be chosen of a format. */
export interface ExportOptions {
	/** For SDMX-CSV: codes alone, or with their names as `ID: Name`. */
	labels?: SdmxLabels;
}

function sdmxOf({ sdmx }: ExportTable) {
	if (typeof sdmx === 'object') return sdmx;
	throw new TypeError(`no SDMX of these rows: ${sdmx ?? 'no observations'}`);
}

async function contentOf(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale,
	options: ExportOptions
): Promise<BlobPart[]> {
	switch (format) {
		case 'csv':
			return runSteps((await import('./export-csv.ts')).exportCsvSteps(table));
		case 'xlsx':
			return [await (await import('./export-xlsx.ts')).exportXlsx(table, locale)];
		case 'parquet':
			return [await (await import('./export-parquet.ts')).exportParquet(table)];
		case 'arrow':
			return [await (await import('./export-arrow.ts')).exportArrow(table)];
		case 'json':
			return runSteps((await import('./export-json.ts')).exportJsonSteps(table));
		case 'sdmx-csv': {
			const { sdmxCsvSteps } = await import('./export-sdmx-csv.ts');
			return runSteps(sdmxCsvSteps(sdmxOf(table), options.labels));
		}
		case 'sdmx-ml': {
			const { sdmxMlSteps } = await import('./export-sdmx-ml.ts');
			return runSteps(sdmxMlSteps(sdmxOf(table), table.about, locale));
		}
		case 'zip':
			return (await import('./export-zip.ts')).exportZip(table, locale);
	}
}

/**
 * Rows as a file; each kind's writer is loaded where one is asked for, and long tables are written in slices, so that
 * the page stays alive. Throws `TypeError` on a cell of another type, or on SDMX of rows that are no observations.
 */
export async function exportFile(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale,
	options: ExportOptions = {}
): Promise<Blob> {
	const { mediaType } = EXPORT_FILES[format];
	return new Blob(await contentOf(table, format, locale, options), { type: mediaType });
}
