import type { Locale } from '#lib/i18n/index.ts';
import {
	exportFile,
	runSliced,
	type ExportFormat,
	type ExportOptions,
	type ExportTable
} from '#lib/view/index.ts';
import type { ExportAnswer, ExportRequest } from './export-messages.ts';
import { handRows } from './hand-rows.ts';

/** Formats whose writers hold a page up. */
const HEAVY: readonly ExportFormat[] = ['xlsx', 'parquet', 'arrow', 'zip'];

/** From how many rows on a worker is worth its start. */
const HEAVY_ROWS = 2_000;

/** How the work is watched and ended. */
interface Watch {
	signal?: AbortSignal | undefined;
	/** The share of the rows that the worker has, from 0 to 1; its own work comes after. */
	onProgress?: ((done: number) => void) | undefined;
}

function openWorker(): Worker | null {
	if (typeof Worker === 'undefined') return null;
	try {
		return new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
	} catch {
		return null;
	}
}

/** Has a worker write the file; null where it does not start or the rows cannot be copied. The worker is ended in any case. */
async function writeAway(
	worker: Worker,
	{ rows, sdmx: _left, ...head }: ExportTable,
	order: { format: ExportFormat; locale: Locale },
	{ signal, onProgress }: Watch
): Promise<Blob | null> {
	const over = new AbortController();
	const post = (request: ExportRequest) => {
		worker.postMessage(request);
	};
	try {
		return await new Promise<Blob | null>((resolve, reject) => {
			let started = false;
			const hand = async () => {
				started = true;
				post({ type: 'write', head, ...order });
				const steps = handRows(rows, post, onProgress);
				await runSliced(steps, {
					now: () => performance.now(),
					isWanted: () => !over.signal.aborted
				});
			};
			const stop = () => {
				reject(signal?.reason as Error);
			};
			signal?.addEventListener('abort', stop, { signal: over.signal });
			worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
				if (data.type === 'ready') {
					// What cannot be copied is written on the page.
					hand().catch(() => {
						resolve(null);
					});
				} else if (data.type === 'file') resolve(data.file);
				else reject(data.error);
			});
			worker.addEventListener('error', (event) => {
				event.preventDefault();
				// The browser or a policy does not let it start.
				if (started) reject(new Error(event.message || 'worker'));
				else resolve(null);
			});
		});
	} finally {
		over.abort();
		worker.terminate();
	}
}

/**
 * Rows as a file, as `exportFile` makes it; the heavy kinds of long tables are written by a worker, so that the page
 * stays alive, or on the page where no worker can be had. Throws what `exportFile` throws, and the signal's reason once it is aborted.
 */
export async function exportAway(
	table: ExportTable,
	format: ExportFormat,
	locale: Locale,
	options: ExportOptions = {},
	watch: Watch = {}
): Promise<Blob> {
	const { signal } = watch;
	signal?.throwIfAborted();
	if (HEAVY.includes(format) && table.rows.length >= HEAVY_ROWS) {
		const worker = openWorker();
		const file = worker && (await writeAway(worker, table, { format, locale }, watch));
		if (file) return file;
	}
	return exportFile(table, format, locale, { ...options, ...(signal && { signal }) });
}
