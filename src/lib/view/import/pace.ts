import { ImportError } from './import-error.ts';

/** Called between slices of work with the share that is done (0 to 1); waits where others need the thread. */
export type Pace = (done: number) => Promise<void>;

/**
 * A pace that reports progress, gives the thread back after `slice` milliseconds of work, and throws
 * `ImportError` ('cancelled') where the signal is aborted.
 */
export function paceOf(
	options: { signal?: AbortSignal; onProgress?: (done: number) => void; slice?: number } = {}
): Pace {
	const { signal, onProgress, slice = 12 } = options;
	let started = performance.now();
	return async (done) => {
		if (signal?.aborted) throw new ImportError('cancelled', 'Reading was cancelled.');
		if (performance.now() - started < slice) return;
		onProgress?.(done);
		await new Promise((resolve) => setTimeout(resolve));
		started = performance.now();
	};
}
