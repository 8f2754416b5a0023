import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/catalogue/index.ts';
import { openBrowser, type BrowserRoom, type Fault } from '../browser/open-browser.ts';
import { buildFixture } from '../fixture.ts';

const WASM = '/duckdb/duckdb-eh.wasm';
const WORKER = '/duckdb/duckdb-browser-eh.worker.js';
/** Counts far longer than any test waits. */
const ENDLESS = `SELECT count(*) FROM range(100000000000) AS numbers(n) WHERE n % 7 = 3`;

let browser: BrowserRoom;
let manifest: Manifest;
let directory: string;

beforeAll(async () => {
	({ directory, manifest } = await buildFixture());
	browser = await openBrowser(directory, JSON.stringify(manifest));
}, 60_000);
afterEach(() => browser.faults.clear());
afterAll(() => browser.close());

const status =
	(code: number): Fault =>
	(response) =>
		void response.writeHead(code).end('no');
const html: Fault = (response) =>
	void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in');
const hang: Fault = () => undefined;
const body =
	(type: string, bytes: Uint8Array | string): Fault =>
	(response) =>
		void response.writeHead(200, { 'content-type': type }).end(bytes);
const cut: Fault = (response) => {
	response.writeHead(200, { 'content-type': 'application/wasm', 'content-length': '34242586' });
	response.write(new Uint8Array(100_000));
	setTimeout(() => response.destroy(), 100);
};

function fileOf(table: string): { place: string; disk: string } {
	const file = manifest.files.find((one) => one.table === table && one.series === undefined);
	return { place: `/data/${file?.path}`, disk: path.join(directory, file?.path ?? '') };
}

async function openError(options: { silence?: number } = {}): Promise<string> {
	return browser.call('open', '/data/', options).then(
		() => 'none',
		(error: Error) => error.message
	);
}

describe('the start of the engine', { timeout: 30_000 }, () => {
	it.each([
		['engine 404', WASM, status(404), /did not send the query engine \(404\)/],
		['engine 500', WASM, status(500), /\(500\)/],
		['engine is a web page', WASM, html, /web page/],
		['engine hangs', WASM, hang, /did not start within 3 s/],
		['engine is empty', WASM, body('application/wasm', ''), /did not start within 3 s/],
		['engine is rubbish', WASM, body('application/wasm', 'rubbish'), /(did not start|stopped)/],
		['engine is cut', WASM, cut, /(stopped while it started|did not start)/],
		['worker 404', WORKER, status(404), /could not start in this browser/],
		['worker is a web page', WORKER, html, /could not start in this browser/],
		['worker breaks', WORKER, body('text/javascript', 'throw new Error("x")'), /could not start/],
		['worker is silent', WORKER, body('text/javascript', ''), /did not start within 3 s/],
		['manifest 404', '/data/manifest.json', status(404), /no file at this address/],
		['manifest is a web page', '/data/manifest.json', html, /web page/]
	])(
		'%s: a named error within 10 s',
		async (_name, place, fault, words) => {
			browser.faults.set(place, fault);
			const start = Date.now();
			expect(await openError({ silence: 3000 })).toMatch(words);
			expect(Date.now() - start).toBeLessThan(10_000);
		},
		20_000
	);

	it('works once the fault is gone, and tells its progress', async () => {
		await browser.call('open', '/data/');
		expect(await browser.call('need', ['areas'])).toBeNull();
		const steps = await browser.call('progress');
		expect(new Set(steps.map((step) => step.phase))).toEqual(
			new Set(['engine', 'file', 'decode', 'insert'])
		);
		const last = steps.at(-1);
		expect(last).toEqual({ phase: 'insert', table: 'areas', loaded: last?.total, total: 9 });
	});
});

describe('the loading of a table', { timeout: 30_000 }, () => {
	beforeAll(() => browser.call('open', '/data/'), 30_000);

	it('names the fault, and succeeds when asked again', async () => {
		const { place, disk } = fileOf('observations');
		const whole = new Uint8Array(await readFile(disk));
		const damaged = whole.slice();
		damaged[2000] = (damaged[2000] ?? 0) ^ 1;
		const faults: [Fault, string][] = [
			[status(404), 'http'],
			[html, 'type'],
			[body('application/octet-stream', damaged), 'hash'],
			[body('application/octet-stream', whole.slice(0, 3000)), 'size'],
			[body('application/octet-stream', ''), 'size']
		];
		for (const [fault, code] of faults) {
			browser.faults.set(place, fault);
			expect(await browser.call('need', ['observations'])).toBe(code);
			browser.faults.clear();
		}
		expect(await browser.call('need', ['observations', 'observations'])).toBeNull();
	}, 30_000);

	it('names a table that is not there', async () => {
		expect(await browser.call('need', ['nothing'])).toBe('table');
	});

	it('fetches each file once', async () => {
		const { place } = fileOf('goals');
		const before = browser.requests.filter((url) => url.endsWith(place)).length;
		await Promise.all([browser.call('need', ['goals']), browser.call('need', ['goals', 'areas'])]);
		await browser.call('need', ['goals']);
		expect(browser.requests.filter((url) => url.endsWith(place)).length - before).toBe(1);
	});
});

describe('a running engine', { timeout: 30_000 }, () => {
	beforeAll(async () => {
		await browser.call('open', '/data/');
		await browser.call('need', ['areas']);
	}, 30_000);

	it('stops a query when told, and goes on', async () => {
		for (const after of [0, 50, 300]) {
			const { error, time } = await browser.call('run', ENDLESS, after);
			expect(error?.name).toBe('AbortError');
			expect(time - after).toBeLessThan(500);
			expect((await browser.call('run', 'SELECT count(*) AS n FROM areas')).rows).toEqual([
				{ n: 9 }
			]);
		}
	});

	it('stops what waits, and only that', async () => {
		const [first, second, third] = await Promise.all([
			browser.call(
				'run',
				'SELECT count(*) AS n FROM range(20000000) AS numbers(n) WHERE n % 7 = 3'
			),
			browser.call('run', ENDLESS, 20),
			browser.call('run', 'SELECT 3 AS n')
		]);
		expect(first.rows).toEqual([{ n: 2857143 }]);
		expect(second.error?.name).toBe('AbortError');
		expect(third.rows).toEqual([{ n: 3 }]);
	});

	it('keeps the failed query and what the engine said', async () => {
		const { error } = await browser.call('run', 'SELECT nothing FROM nowhere');
		expect(error).toMatchObject({ name: 'QueryError', code: 'sql' });
		expect(error?.message).toMatch(/nowhere/);
	});

	it('starts again after a query that breaks it', async () => {
		const { error, time } = await browser.call(
			'run',
			`SELECT length(repeat('x', 3000000000)) AS n`
		);
		expect(error).toMatchObject({ name: 'QueryError', code: 'restarted' });
		expect(time).toBeLessThan(5000);
		expect(await browser.call('need', ['areas'])).toBeNull();
		expect((await browser.call('run', 'SELECT count(*) AS n FROM areas')).rows).toEqual([{ n: 9 }]);
	});

	it('survives a query that wants too much memory', async () => {
		await browser.call('open', '/data/', { memoryLimit: '64MB' });
		await browser.call('need', ['areas']);
		const text = `SELECT count(*) FROM (SELECT DISTINCT n, n || 'x' FROM range(20000000) AS t(n))`;
		const { error } = await browser.call('run', text);
		expect(error).toMatchObject({ name: 'QueryError', code: 'sql' });
		expect(error?.message).toMatch(/memory/i);
		expect((await browser.call('run', 'SELECT count(*) AS n FROM areas')).rows).toEqual([{ n: 9 }]);
	});

	it('says so when it was closed', async () => {
		await browser.call('close');
		expect((await browser.call('run', 'SELECT 1')).error).toMatchObject({ code: 'closed' });
		expect(await browser.call('need', ['areas'])).toBe('closed');
	});
});
