import type { Locale } from '#lib/i18n/index.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportParquet } from './export-parquet.ts';
import { exportXlsx } from './export-xlsx.ts';
import type { ExportTable } from './export-table.ts';

/** The kinds of file in which rows leave a page; each is also the end of its name. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'parquet', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Rows as a file. The writers of XLSX and Parquet (17 and 16 kB in brotli) are loaded where one is asked for. */
export async function exportFile(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale
): Promise<Blob> {
	if (format === 'xlsx') return exportXlsx(table, locale);
	if (format === 'csv') return new Blob([exportCsv(table)], { type: 'text/csv;charset=utf-8' });
	if (format === 'json') return new Blob([exportJson(table)], { type: 'application/json' });
	return new Blob([await exportParquet(table)], { type: 'application/vnd.apache.parquet' });
}
