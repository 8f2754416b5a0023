import { exportJsonSteps } from '../export/export-json.ts';
import { drainSteps } from '../export/steps.ts';
import type { ExportTable } from '../export/export-table.ts';

/** All rows as `{ about, columns, rows }`. Throws `TypeError` on a cell of another type. */
export function plainJson(table: ExportTable): string {
	return drainSteps(exportJsonSteps(table)).join('');
}
