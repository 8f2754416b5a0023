import { csvCell } from './csv-cell.ts';
import type { ExportCell } from './export-table.ts';

/** Rows as CSV (RFC 4180): comma, point and line ends are the same in every language. */
export function csvRows(rows: readonly (readonly ExportCell[])[]): string {
	// The same codes and names come back in row after row.
	const known = new Map<ExportCell, string>();
	const written = (cell: ExportCell) => {
		if (typeof cell !== 'string') return csvCell(cell);
		let text = known.get(cell);
		if (text === undefined) known.set(cell, (text = csvCell(cell)));
		return text;
	};
	return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}
