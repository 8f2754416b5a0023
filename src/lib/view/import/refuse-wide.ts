import { ImportError } from './import-error.ts';
import { IMPORT_LIMITS } from './import-limits.ts';

/** Throws `ImportError` ('too-wide') where a row has more columns than a table may have. */
export function refuseWide(width: number): void {
	const limit = IMPORT_LIMITS.columns;
	if (width <= limit) return;
	const message = `The table has more than ${limit} columns: keep the columns that you need.`;
	throw new ImportError('too-wide', message, { limit });
}
