import { checkExport } from './check-export.ts';
import type { ExportTable } from './export-table.ts';

/** Rows as `{ about, columns, rows }`, one row a line. Throws `TypeError` on a cell of another type. */
export function exportJson(table: ExportTable): string {
	checkExport(table);
	const rows = table.rows.map((row) => JSON.stringify(row)).join(',\n');
	const [about, columns] = [table.about, table.columns].map((part) =>
		JSON.stringify(part, null, '\t')
	);
	return `{"about": ${about},\n"columns": ${columns},\n"rows": [\n${rows}\n]}\n`;
}
