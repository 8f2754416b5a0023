import { csvCell } from './csv-cell.ts';
import type { ExportCell } from './export-table.ts';

/** Rows as CSV (RFC 4180): comma, point and line ends are the same in every language. */
export function csvRows(rows: readonly (readonly ExportCell[])[]): string {
	return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
