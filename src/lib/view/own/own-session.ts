import { arrowPiece } from '#lib/query/index.ts';
import { ImportError } from '../import/import-error.ts';
import { paceOf } from '../import/pace.ts';
import type { ReferenceArea } from '../mapping/mapping-reference.ts';
import { hashFile } from './hash-file.ts';
import { buildAreaIndex, type AreaIndex } from './keys/find-keys.ts';
import type { OwnReading } from './own-reading.ts';
import type { OwnBatch, OwnOptions, OwnSummary } from './own-table.ts';
import { readOwn } from './read-own.ts';

interface Steering {
	signal?: AbortSignal;
	onProgress?: (done: number) => void;
}

/** A reader's own file as it is read: its summary first, then its rows in pieces of Arrow. */
export class OwnSession {
	#index: AreaIndex | null = null;
	#reading: OwnReading | null = null;
	#batches: AsyncGenerator<OwnBatch> | null = null;
	#handed = 0;

	/** Reads a file up to its summary, and hashes it. Throws `ImportError`. */
	async read(
		file: File,
		options: OwnOptions,
		areas: readonly ReferenceArea[],
		steering: Steering
	): Promise<{ summary: OwnSummary; sha256: string }> {
		const { signal, onProgress } = steering;
		const slice = (from: number, share: number) =>
			paceOf({
				...(signal && { signal }),
				...(onProgress && { onProgress: (done: number) => onProgress(from + share * done) })
			});
		this.#index ??= buildAreaIndex(areas);
		this.#batches = null;
		this.#handed = 0;
		const sha256 = await hashFile(file, slice(0, 0.2));
		this.#reading = await readOwn(file, options, this.#index, slice(0.2, 0.8));
		return { summary: this.#reading.summary, sha256 };
	}

	/** The next rows as an Arrow IPC stream; null after the last. A file that holds other rows than before is refused. */
	async next(steering: Steering): Promise<Uint8Array | null> {
		const reading = this.#reading;
		if (!reading) throw new TypeError('OwnSession: next before read');
		if (!this.#batches) {
			const { signal } = steering;
			this.#batches = reading.batches(paceOf(signal ? { signal } : {}));
		}
		const step = await this.#batches.next();
		if (step.done) {
			this.#batches = null;
			if (reading.summary.rows === 0 && this.#handed === 0) {
				this.#handed = 1;
				const { columns } = reading.summary;
				return arrowPiece(
					columns,
					columns.map(() => [])
				);
			}
			if (reading.summary.rows === 0 || this.#handed === reading.summary.rows) return null;
			const message = 'The file changed while it was read: choose it again.';
			throw new ImportError('changed', message);
		}
		this.#handed += step.value[0]?.length ?? 0;
		return arrowPiece(reading.summary.columns, step.value);
	}
}
