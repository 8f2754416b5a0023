import type { ExportTable } from '#lib/view/index.ts';
import type { ExportRequest } from './export-messages.ts';

/** Rows copied in one step: about a millisecond. */
const SLICE_ROWS = 250;

/** Hands rows to the worker, some in each step, and says which share of them it has. */
export function* handRows(
	rows: ExportTable['rows'],
	post: (request: ExportRequest) => void,
	onProgress?: (done: number) => void
): Generator<void, void> {
	for (let start = 0; start < rows.length; start += SLICE_ROWS) {
		const end = Math.min(start + SLICE_ROWS, rows.length);
		post({ type: 'rows', rows: rows.slice(start, end) });
		onProgress?.(end / rows.length);
		yield;
	}
	post({ type: 'end' });
}
