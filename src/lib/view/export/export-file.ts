import type { Locale } from '#lib/i18n/index.ts';
import { EXPORT_FILES, type ExportFormat } from './export-formats.ts';
import type { ExportTable } from './export-table.ts';

async function contentOf(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale
): Promise<BlobPart> {
	switch (format) {
		case 'csv':
			return (await import('./export-csv.ts')).exportCsv(table);
		case 'xlsx':
			return (await import('./export-xlsx.ts')).exportXlsx(table, locale);
		case 'parquet':
			return (await import('./export-parquet.ts')).exportParquet(table);
		case 'json':
			return (await import('./export-json.ts')).exportJson(table);
		case 'arrow':
		case 'sdmx-csv':
		case 'sdmx-ml':
		case 'zip':
			throw new RangeError(`${format} is not written yet`);
	}
}

/** Rows as a file; each kind's writer is loaded where one is asked for. */
export async function exportFile(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale
): Promise<Blob> {
	const { mediaType } = EXPORT_FILES[format];
	return new Blob([await contentOf(table, format, locale)], { type: mediaType });
}
