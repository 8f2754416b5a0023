import { createHash, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	fileFetcher,
	loadFile,
	LoadError,
	type LoadEffects,
	type LoadProgress
} from '#lib/catalogue/index.ts';

const BODY = new TextEncoder().encode(`PAR1${'x'.repeat(992)}PAR1`);
const FILE = { sha256: createHash('sha256').update(BODY).digest('hex'), bytes: BODY.byteLength };
const URL_ = 'https://data.example/observations.parquet';

type Answer = (init: RequestInit) => Response | Promise<Response>;

/** Answers the first request with the first answer and so on, the last one for ever. */
function server(...answers: Answer[]): { fetch: LoadEffects['fetch']; asked: RequestInit[] } {
	const asked: RequestInit[] = [];
	const fetch: LoadEffects['fetch'] = async (_url, init) => {
		asked.push(init);
		const answer = answers[Math.min(asked.length, answers.length) - 1];
		if (init.signal?.aborted) throw init.signal.reason;
		return (answer as Answer)(init);
	};
	return { fetch, asked };
}

/** A clock that runs twenty times as fast. */
function clock(): Pick<LoadEffects, 'sleep' | 'subtle'> & { waits: number[] } {
	const waits: number[] = [];
	return {
		waits,
		subtle: webcrypto.subtle,
		sleep: (milliseconds, signal) =>
			new Promise((resolve, reject) => {
				waits.push(milliseconds);
				const timer = setTimeout(resolve, milliseconds / 20);
				signal.addEventListener('abort', () => {
					clearTimeout(timer);
					reject(signal.reason);
				});
			})
	};
}

const whole: Answer = () => new Response(BODY);
const status =
	(code: number): Answer =>
	() =>
		new Response('no', { status: code });
const html: Answer = () =>
	new Response('<!doctype html><title>Sign in</title>', {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
const unmarkedHtml: Answer = () => {
	const page = `<!DOCTYPE html>${' '.repeat(FILE.bytes - 15)}`;
	return new Response(new TextEncoder().encode(page));
};
const pieces =
	(sizes: number[], end: 'close' | 'cut' | 'hang'): Answer =>
	({ signal }) => {
		let offset = 0;
		const left = [...sizes];
		return new Response(
			new ReadableStream({
				pull(controller) {
					const size = left.shift();
					if (size !== undefined) {
						controller.enqueue(BODY.slice(offset, offset + size));
						offset += size;
					} else if (end === 'close') controller.close();
					else if (end === 'cut') controller.error(new TypeError('network error'));
					else {
						return new Promise((_resolve, reject) => {
							signal?.addEventListener('abort', () => reject(signal.reason));
						});
					}
					return undefined;
				}
			})
		);
	};
const hang: Answer = ({ signal }) =>
	new Promise((_resolve, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason));
	});

async function failure(load: Promise<unknown>): Promise<LoadError> {
	const error = await load.then(
		() => null,
		(reason: unknown) => reason
	);
	expect(error).toBeInstanceOf(LoadError);
	return error as LoadError;
}

describe('loadFile', () => {
	it('is content with the first digits of a hash, but not with few of them', async () => {
		const { fetch } = server(whole);
		const load = (digits: number) =>
			loadFile({ fetch, ...clock() }, URL_, { ...FILE, sha256: FILE.sha256.slice(0, digits) });
		expect(await load(16)).toEqual(BODY);
		expect((await failure(load(15))).code).toBe('hash');
		expect((await failure(load(0))).code).toBe('hash');
	});

	it('gives the bytes and tells the progress', async () => {
		const progress: LoadProgress[] = [];
		const { fetch } = server(pieces([400, 600], 'close'));
		const bytes = await loadFile({ fetch, ...clock() }, URL_, FILE, {
			onProgress: (step) => progress.push(step)
		});
		expect(bytes).toEqual(BODY);
		expect(progress).toEqual([
			{ loaded: 400, total: 1000 },
			{ loaded: 1000, total: 1000 }
		]);
	});

	const faults: [string, Answer[], LoadError['code'], number, RegExp][] = [
		['404', [status(404)], 'http', 1, /no file at this address \(404\).*reload/i],
		['403', [status(403)], 'http', 1, /\(403\)/],
		['500 always', [status(500)], 'http', 3, /\(500\).*try again/i],
		['503 always', [status(503)], 'http', 3, /\(503\)/],
		[
			'offline',
			[() => Promise.reject(new TypeError('Failed to fetch'))],
			'offline',
			3,
			/connection/
		],
		['cut', [pieces([600], 'cut')], 'offline', 2, /cut/],
		['no answer', [hang], 'timeout', 2, /nothing for 4 s/],
		['hang in the middle', [pieces([300], 'hang')], 'timeout', 2, /nothing for 4 s/],
		['too short', [pieces([999], 'close')], 'size', 2, /1000 bytes.*sent 999/],
		['too long', [() => new Response(new Uint8Array(5000))], 'size', 1, /sent more/],
		['empty', [() => new Response(new Uint8Array(0))], 'size', 3, /empty file/],
		['web page', [html], 'type', 3, /web page/],
		['web page without a type', [unmarkedHtml], 'type', 2, /web page/],
		['another file', [() => new Response(new Uint8Array(1000))], 'hash', 2, /differs/],
		[
			'wrong length announced',
			[() => new Response(BODY, { headers: { 'content-length': '999' } })],
			'size',
			3,
			/1000 bytes/
		]
	];
	it.each(faults)('names the fault: %s', async (_name, answers, code, tries, words) => {
		const { fetch, asked } = server(...answers);
		const time = clock();
		const error = await failure(loadFile({ fetch, ...time }, URL_, FILE));
		expect(error.code).toBe(code);
		expect(error.url).toBe(URL_);
		expect(error.message).toMatch(words);
		expect(asked).toHaveLength(tries);
	});

	it('takes the first digits of a hash for it, but no fewer than tell files apart', async () => {
		const short = (digits: number) => ({ ...FILE, sha256: FILE.sha256.slice(0, digits) });
		const load = (file: typeof FILE) => loadFile({ ...server(whole), ...clock() }, URL_, file);
		expect(await load(short(16))).toEqual(BODY);
		expect((await failure(load(short(15)))).code).toBe('hash');
		expect((await failure(load(short(0)))).code).toBe('hash');
		expect((await failure(load({ ...FILE, sha256: 'f'.repeat(16) }))).code).toBe('hash');
	});

	it.each([
		['503', status(503)],
		['cut', pieces([600], 'cut')],
		['hang', hang],
		['damaged copy', () => new Response(new Uint8Array(1000))],
		['offline', () => Promise.reject(new TypeError('Failed to fetch'))]
	])('overcomes a single fault (%s), past the cache', async (_name, fault) => {
		const { fetch, asked } = server(fault, whole);
		const time = clock();
		expect(await loadFile({ fetch, ...time }, URL_, FILE)).toEqual(BODY);
		expect(asked.map((init) => init.cache)).toEqual([undefined, 'reload']);
	});

	it('waits longer before each further try', async () => {
		const { fetch } = server(status(500));
		const time = clock();
		await failure(loadFile({ fetch, ...time }, URL_, FILE, { idle: 4001, total: 9002 }));
		expect(time.waits.filter((wait) => wait < 4000)).toEqual([300, 600]);
	});

	it('never reads more than twice the declared bytes', async () => {
		for (const size of [400, 900, 999]) {
			let sent = 0;
			const { fetch } = server((init) => {
				sent += size;
				return pieces([size], 'cut')(init);
			});
			await failure(loadFile({ fetch, ...clock() }, URL_, FILE, { attempts: 9 }));
			expect(sent).toBeLessThanOrEqual(2 * FILE.bytes);
		}
	});

	it('gives up on a trickle', async () => {
		const { fetch } = server(({ signal }) => {
			let sent = 0;
			return new Response(
				new ReadableStream({
					async pull(controller) {
						await new Promise((resolve) => setTimeout(resolve, 50));
						if (signal?.aborted) return;
						controller.enqueue(BODY.slice(sent, (sent += 1)));
					}
				})
			);
		});
		const error = await failure(loadFile({ fetch, ...clock() }, URL_, FILE));
		expect(error.code).toBe('timeout');
		expect(error.message).toMatch(/within 9 s/);
	});

	it.each([
		['before it starts', hang, 0],
		['before the first byte', hang, 5],
		['in the middle', pieces([300], 'hang'), 5],
		['in the wait after a fault', status(503), 5]
	])('stops %s when told', async (_name, answer, after) => {
		const stop = new AbortController();
		if (after === 0) stop.abort();
		else setTimeout(() => stop.abort(), after);
		const { fetch } = server(answer);
		const error = await failure(
			loadFile({ fetch, ...clock() }, URL_, FILE, { signal: stop.signal })
		);
		expect(error.code).toBe('aborted');
	});

	it('takes a compressed answer for what it holds', async () => {
		const headers = { 'content-encoding': 'br', 'content-length': '77' };
		const { fetch } = server(() => new Response(BODY, { headers }));
		expect(await loadFile({ fetch, ...clock() }, URL_, FILE)).toEqual(BODY);
	});

	it('does not trust the length of an answer from another origin, whose encoding is not told', async () => {
		const { fetch } = server(() =>
			Object.defineProperty(new Response(BODY, { headers: { 'content-length': '77' } }), 'type', {
				value: 'cors'
			})
		);
		expect(await loadFile({ fetch, ...clock() }, URL_, FILE)).toEqual(BODY);
	});
});

describe('fileFetcher', () => {
	it.each(['https://data.example/data', 'https://data.example/data/'])('joins %s', async (base) => {
		const urls: string[] = [];
		const fetch: LoadEffects['fetch'] = async (url) => {
			urls.push(url);
			return new Response(BODY);
		};
		await fileFetcher({ fetch, ...clock() }, base)({ path: 'series/a.parquet', ...FILE });
		expect(urls).toEqual(['https://data.example/data/series/a.parquet']);
	});
});
