import { checkSteps } from './check-export.ts';
import { csvSteps } from './csv-steps.ts';
import type { ExportTable } from './export-table.ts';
import { drainSteps, type Steps } from './steps.ts';

/** The query part of an address, without its `?`; null where it has none. */
function queryOf(address: string): string | null {
	const query = /\?([^#]*)/.exec(address)?.[1] ?? '';
	return query === '' ? null : query;
}

/** The pieces of a CSV file, some rows to each step. Throws `TypeError` on a cell of another type. */
export function* exportCsvSteps(table: ExportTable): Steps<string[]> {
	yield* checkSteps(table);
	const head = [...table.columns.map(({ name }) => name), 'selection'];
	return yield* csvSteps([head], table.rows, [queryOf(table.about.address)]);
}

/**
 * Rows as CSV with a head. The last column, `selection`, repeats the filters as the address writes them, so
 * that a file tells what it holds and every tool still reads it. Throws `TypeError` on a cell of another type.
 */
export function exportCsv(table: ExportTable): string {
	return drainSteps(exportCsvSteps(table)).join('');
}
