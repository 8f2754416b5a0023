import { exportFile, type ExportTable } from '#lib/view/index.ts';
import type { ExportAnswer, ExportRequest } from './export-messages.ts';

type Order = Extract<ExportRequest, { type: 'write' }>;

/** What the worker does: gathers the rows that it is handed, then writes one file; what goes wrong is an answer, too. */
export function answerExport(
	tell: (answer: ExportAnswer) => void
): (request: ExportRequest) => Promise<void> {
	let order: Order | null = null;
	const rows: ExportTable['rows'][number][] = [];
	tell({ type: 'ready' });
	return async (request) => {
		if (request.type === 'write') order = request;
		else if (request.type === 'rows') rows.push(...request.rows);
		else if (order !== null) {
			const { head, format, locale } = order;
			try {
				tell({ type: 'file', file: await exportFile({ ...head, rows }, format, locale) });
			} catch (error) {
				tell({ type: 'fault', error: error instanceof Error ? error : new Error(String(error)) });
			}
		}
	};
}
