import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnAnswer } from '../../../../../src/routes/[[locale=locale]]/(site)/explore/own/own-messages.ts';
import { OwnReader } from '../../../../../src/routes/[[locale=locale]]/(site)/explore/own/own-reader.ts';

const csv = (text: string) => new File([text], 'costs.csv');

async function sizesOf(reader: OwnReader): Promise<number[]> {
	const sizes: number[] = [];
	for await (const piece of reader.pieces()) sizes.push(piece.byteLength);
	return sizes;
}

/** Workers of the test, which answer only when it says so. */
const workers: SilentWorker[] = [];
class SilentWorker extends EventTarget {
	readonly asked: string[] = [];
	ended = false;
	constructor() {
		super();
		workers.push(this);
	}
	postMessage({ type }: { type: string }): void {
		this.asked.push(type);
	}
	terminate(): void {
		this.ended = true;
	}
	answer(data: OwnAnswer): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

afterEach(() => vi.unstubAllGlobals());

describe('OwnReader, on the page', () => {
	it('gives the summary with the hash, then the rows in pieces', async () => {
		const done: number[] = [];
		const reader = new OwnReader((share) => done.push(share));
		const { summary, sha256 } = await reader.read(csv('a,b\n1,x\n2,y\n'), {}, []);
		expect(summary).toMatchObject({ rows: 2, columns: [{ name: 'a' }, { name: 'b' }] });
		expect(sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(await sizesOf(reader)).toHaveLength(1);
		expect(done.every((share) => share >= 0 && share <= 1)).toBe(true);
		reader.end();
	});

	it('says why a file is refused', async () => {
		const reader = new OwnReader(() => undefined);
		await expect(reader.read(csv(''), {}, [])).rejects.toMatchObject({
			name: 'ImportError',
			code: 'empty'
		});
		reader.end();
	});
});

describe('OwnReader, in a worker', () => {
	beforeEach(() => {
		workers.length = 0;
		vi.stubGlobal('Worker', SilentWorker);
	});

	it('asks for the next piece only when the one before is taken', async () => {
		const reader = new OwnReader(() => undefined);
		const pieces = reader.pieces();
		const [worker] = workers;
		const first = pieces.next();
		worker?.answer({ type: 'piece', bytes: new Uint8Array(3) });
		expect(await first).toMatchObject({ done: false, value: { byteLength: 3 } });
		expect(worker?.asked).toEqual(['next']);
		const second = pieces.next();
		await Promise.resolve();
		expect(worker?.asked).toEqual(['next', 'next']);
		worker?.answer({ type: 'piece', bytes: null });
		expect(await second).toEqual({ done: true, value: undefined });
	});

	it('tells progress, faults, refusals, and answers that nobody asked for', async () => {
		const done: number[] = [];
		const reader = new OwnReader((share) => done.push(share));
		const [worker] = workers;
		const read = () => reader.read(csv('a\n1\n'), {}, []);
		const faulty = read();
		worker?.answer({ type: 'progress', done: 0.5 });
		worker?.answer({ type: 'fault', reason: 'out of memory' });
		await expect(faulty).rejects.toThrow('out of memory');
		expect(done).toEqual([0.5]);
		const refused = read();
		worker?.answer({ type: 'refused', error: { code: 'changed', facts: {} } });
		await expect(refused).rejects.toMatchObject({ name: 'ImportError', code: 'changed' });
		const crossed = read();
		worker?.answer({ type: 'piece', bytes: null });
		await expect(crossed).rejects.toThrow('unexpected answer: piece');
	});

	it('ends what is under way, and whatever is asked of it afterwards', async () => {
		const reader = new OwnReader(() => undefined);
		const reading = reader.read(csv('a\n1\n'), {}, []);
		reader.end();
		reader.end();
		await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
		expect(workers[0]?.ended).toBe(true);
		await expect(sizesOf(reader)).rejects.toMatchObject({ name: 'AbortError' });
		expect(workers[0]?.asked).toEqual(['read']);
	});
});
