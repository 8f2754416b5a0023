import { checkExport } from './check-export.ts';
import { csvRows } from './csv-rows.ts';
import type { ExportTable } from './export-table.ts';

/** The query part of an address, without its `?`; null where it has none. */
function queryOf(address: string): string | null {
	const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
	return query === '' ? null : query;
}

/**
 * Rows as CSV with a head. The last column, `selection`, repeats the filters as the address writes them, so
 * that a file tells what it holds and every tool still reads it. Throws `TypeError` on a cell of another type.
 */
export function exportCsv(table: ExportTable): string {
	checkExport(table);
	const selection = queryOf(table.about.address);
	const head = [...table.columns.map(({ name }) => name), 'selection'];
	return csvRows([head, ...table.rows.map((row) => [...row, selection])]);
}
