import { ImportError } from '../import-error.ts';
import { IMPORT_LIMITS } from '../import-limits.ts';
import type { ZipEntry } from './read-directory.ts';

/** Throws `ImportError` where an archive declares more than may be inflated, or is encrypted: before anything is inflated. */
export function checkDirectory(entries: readonly ZipEntry[]): void {
	const { inflatedBytes, inflateRatio, ratioFreeBytes, zipEntries } = IMPORT_LIMITS;
	const total = entries.reduce((sum, { size }) => sum + size, 0);
	const dense = entries.find(
		({ size, packed }) => size > ratioFreeBytes && size > inflateRatio * packed
	);
	if (total > inflatedBytes || dense || entries.length > zipEntries) {
		const megabytes = Math.round(total / 1_000_000);
		const message = `The file would inflate to ${megabytes} MB, far more than a table needs: save only the sheet that you need, as CSV or anew as XLSX.`;
		throw new ImportError('zip-bomb', message, { megabytes });
	}
	if (entries.some(({ encrypted }) => encrypted)) {
		throw new ImportError('encrypted', 'The file is protected by a password: save it without one.');
	}
}
