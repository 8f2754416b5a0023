import { csvRows } from '../export/csv-rows.ts';
import type { ExportTable } from '../export/export-table.ts';

/** All rows as CSV (RFC 4180) under one head. */
export function plainCsv({ columns, rows }: ExportTable): string {
	return csvRows([columns.map(({ name }) => name), ...rows]);
}
