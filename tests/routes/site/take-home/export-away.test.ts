import { afterEach, describe, expect, it, vi } from 'vitest';
import { EXPORT_FILES, exportFile, observationExport, type ExportTable } from '#lib/view/index.ts';
import { answerExport } from '../../../../src/routes/[[locale=locale]]/(site)/take-home/answer-export.ts';
import { exportAway } from '../../../../src/routes/[[locale=locale]]/(site)/take-home/export-away.ts';
import type {
	ExportAnswer,
	ExportRequest
} from '../../../../src/routes/[[locale=locale]]/(site)/take-home/export-messages.ts';
import { CHOICE, NAMES, observation } from '../../../lib/view/export/observations.ts';
import { tableOf } from '../../../lib/view/export/table.ts';

const ROWS = 2_000;
const LONG: ExportTable = observationExport(
	Array.from({ length: ROWS }, (_each, index) => observation({ time_period: index })),
	NAMES,
	CHOICE
);

/** A worker in the same thread, whose messages are copied as between threads. */
class WorkerHere extends EventTarget {
	static opened: WorkerHere[] = [];
	readonly asked: ExportRequest[] = [];
	ended = false;
	#answer: ((request: ExportRequest) => Promise<void>) | null = null;

	constructor() {
		super();
		WorkerHere.opened.push(this);
		setTimeout(() => {
			this.start();
		});
	}

	start(): void {
		this.#answer = answerExport((answer) => {
			this.tell(answer);
		});
	}

	tell(answer: ExportAnswer): void {
		// Blobs go between threads as they are; Node does not copy them.
		const data = answer.type === 'file' ? answer : structuredClone(answer);
		setTimeout(() => {
			if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
		});
	}

	postMessage(request: ExportRequest): void {
		const copy = structuredClone(request);
		this.asked.push(copy);
		void this.#answer?.(copy);
	}

	terminate(): void {
		this.ended = true;
	}
}

/** A worker whose script does not load. */
class WorkerOut extends WorkerHere {
	override start(): void {
		this.dispatchEvent(new Event('error', { cancelable: true }));
	}
}

/** A worker that dies once it has all the rows. */
class WorkerDead extends WorkerHere {
	override postMessage(request: ExportRequest): void {
		if (request.type !== 'end') super.postMessage(request);
		else this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
	}
}

function workers(kind: typeof WorkerHere): WorkerHere[] {
	WorkerHere.opened = [];
	vi.stubGlobal('Worker', kind);
	return WorkerHere.opened;
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('exportAway', () => {
	it.each(['parquet', 'zip'] as const)(
		'has a worker write %s of a long table: the same bytes',
		async (format) => {
			const opened = workers(WorkerHere);
			const seen: number[] = [];
			const file = await exportAway(
				LONG,
				format,
				'fr',
				{},
				{ onProgress: (done) => seen.push(done) }
			);
			expect(await bytesOf(file)).toEqual(await bytesOf(await exportFile(LONG, format, 'fr')));
			expect(opened.map(({ ended }) => ended)).toEqual([true]);
			expect(seen.at(-1)).toBe(1);
			expect(seen).toEqual([...seen].sort((a, b) => a - b));
			const kinds = opened[0]?.asked.map(({ type }) => type) ?? [];
			expect(kinds).toEqual(['write', ...kinds.slice(1, -1).map(() => 'rows'), 'end']);
			expect(kinds.length).toBeGreaterThan(5);
		}
	);

	it.each(['xlsx', 'arrow'] as const)('has a worker write %s of a long table', async (format) => {
		const opened = workers(WorkerHere);
		const file = await exportAway(LONG, format, 'en');
		expect(file.type).toBe(EXPORT_FILES[format].mediaType);
		expect(file.size).toBeGreaterThan(10_000);
		expect(opened.map(({ ended }) => ended)).toEqual([true]);
	});

	it('writes short tables and light formats on the page', async () => {
		const opened = workers(WorkerHere);
		const short = { ...LONG, rows: LONG.rows.slice(1) };
		await exportAway(short, 'parquet', 'en');
		const csv = await exportAway(LONG, 'sdmx-csv', 'en', { labels: 'both' });
		expect((await csv.text()).includes('A: annual')).toBe(true);
		for (const format of ['csv', 'json', 'sdmx-ml'] as const) await exportAway(LONG, format, 'en');
		expect(opened).toEqual([]);
	});

	it('writes on the page where no worker can be had or it does not start', async () => {
		const wanted = await bytesOf(await exportFile(LONG, 'parquet', 'en'));
		vi.stubGlobal('Worker', undefined);
		expect(await bytesOf(await exportAway(LONG, 'parquet', 'en'))).toEqual(wanted);
		vi.stubGlobal('Worker', function refused() {
			throw new Error('refused by policy');
		});
		expect(await bytesOf(await exportAway(LONG, 'parquet', 'en'))).toEqual(wanted);
		const opened = workers(WorkerOut);
		expect(await bytesOf(await exportAway(LONG, 'parquet', 'en'))).toEqual(wanted);
		expect(opened.map(({ ended }) => ended)).toEqual([true]);
	});

	it('writes on the page what cannot be copied', async () => {
		const opened = workers(WorkerHere);
		const held = { ...LONG, about: { ...LONG.about, held: () => 1 } };
		expect((await exportAway(held, 'arrow', 'en')).size).toBeGreaterThan(1000);
		expect(opened.map(({ ended }) => ended)).toEqual([true]);
	});

	it('tells what goes wrong in the worker', async () => {
		workers(WorkerHere);
		const rows = Array.from({ length: ROWS }, () => ['a', 1.5, 2, true, []]);
		await expect(exportAway(tableOf(rows), 'parquet', 'en')).rejects.toThrow(
			'row 0, column start_year: 1.5 is no integer'
		);
		const opened = workers(WorkerDead);
		await expect(exportAway(LONG, 'parquet', 'en')).rejects.toThrow('out of memory');
		expect(opened.map(({ ended }) => ended)).toEqual([true]);
	});

	it('ends the worker and the work on the page where it is cancelled', async () => {
		const opened = workers(WorkerHere);
		const stop = new AbortController();
		const onProgress = (done: number) => {
			if (done > 0.5) stop.abort(new Error('cancelled'));
		};
		const watch = { signal: stop.signal, onProgress };
		await expect(exportAway(LONG, 'zip', 'en', {}, watch)).rejects.toThrow('cancelled');
		expect(opened.map(({ ended }) => ended)).toEqual([true]);
		await expect(exportAway(LONG, 'csv', 'en', {}, watch)).rejects.toThrow('cancelled');
		expect(opened).toHaveLength(1);
	});
});
