import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '../../scripts/build/compress-site.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { createStaticServer } from '../../scripts/serve/static-server.ts';

const PAGE = `<!doctype html><title>Home</title><p>${'figure '.repeat(200)}</p>`;
const SCRIPT = `export const text = '${'figure '.repeat(200)}';`;
const PARQUET = Buffer.from('PAR1' + 'x'.repeat(2000) + 'PAR1');
const SECRET = 'outside the site';

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

let folder: string;
let server: Server;
let port: number;

// `fetch` decodes bodies and cleans paths, so the raw client is used.
function get(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ port, host: '127.0.0.1', path: url, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
	const site = path.join(folder, 'site');
	const files: Record<string, string | Buffer> = {
		'index.html': PAGE,
		'404.html': '<!doctype html><title>Not found</title>',
		'indicators/index.html': PAGE,
		'fr/embed/line/index.html': PAGE,
		'_app/immutable/engine.worker.a1b2.js': 'work();',
		'_app/immutable/start.a1b2.js': SCRIPT,
		'data/observations.0a1b2c3d.parquet': PARQUET,
		'data/a file, é#1.csv': 'a,b\n1,2\n',
		'timeline.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
		'data/manifest.json': JSON.stringify({ text: 'figure '.repeat(200) }),
		'engine.wasm': Buffer.alloc(2000),
		'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'empty/readme.txt': 'no index here',
		'.hidden': SECRET
	};
	for (const [name, body] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
		writeFileSync(path.join(site, name), body);
	}
	writeFileSync(path.join(folder, 'secret.txt'), SECRET);
	await compressSite(site, path.join(folder, 'cache'));
	server = createStaticServer(site);
	port = await listen(server, 0, '127.0.0.1');
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

describe('createStaticServer', () => {
	it('sends the index of the root and of a folder', async () => {
		for (const url of ['/', '/indicators/', '/indicators/?year=2023']) {
			const { status, headers, body } = await get(url);
			expect(status).toBe(200);
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(body.toString()).toBe(PAGE);
		}
	});

	it('redirects a folder to its slash, with its query', async () => {
		const { status, headers } = await get('/indicators?year=2023');
		expect([status, headers.location]).toEqual([301, '/indicators/?year=2023']);
	});

	it('never redirects to another host', async () => {
		const { headers } = await get('//indicators');
		expect(headers.location).toBe('/indicators/');
	});

	it.each([
		['br', 'br', brotliDecompressSync],
		['gzip, deflate', 'gzip', gunzipSync],
		['gzip, deflate, br', 'br', brotliDecompressSync],
		['br;q=0, gzip', 'gzip', gunzipSync]
	] as const)('answers Accept-Encoding %s with %s', async (accept, encoding, decode) => {
		const { headers, body } = await get('/', { 'accept-encoding': accept });
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers.vary).toBe('Accept-Encoding');
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(Number(headers['content-length'])).toBe(body.length);
		expect(decode(body).toString()).toBe(PAGE);
	});

	it('gives each variant its own validator and answers 304 to it', async () => {
		const tags = new Set<string | undefined>();
		for (const encoding of ['br', 'gzip', 'identity']) {
			const accept = { 'accept-encoding': encoding };
			const { headers } = await get('/', accept);
			tags.add(headers.etag);
			const again = await get('/', { ...accept, 'if-none-match': headers.etag ?? '' });
			expect([again.status, again.body.length]).toEqual([304, 0]);
		}
		expect(tags.size).toBe(3);
	});

	it.each([
		['/data/observations.0a1b2c3d.parquet', 'application/vnd.apache.parquet'],
		['/engine.wasm', 'application/wasm'],
		['/icon.svg', 'image/svg+xml'],
		['/data/manifest.json', 'application/json; charset=utf-8'],
		['/data/a%20file,%20%C3%A9%231.csv', 'text/csv; charset=utf-8'],
		['/timeline.ics', 'text/calendar; charset=utf-8'],
		['/_app/immutable/start.a1b2.js', 'text/javascript; charset=utf-8']
	])('names the type of %s', async (url, type) => {
		const { status, headers } = await get(url);
		expect([status, headers['content-type']]).toEqual([200, type]);
	});

	it.each([
		['bytes=0-0', 0, 1],
		['bytes=4-9', 4, 10],
		['bytes=-8', 2000, 2008],
		['bytes=2000-', 2000, 2008],
		['bytes=2000-99999', 2000, 2008]
	])('sends %s of a Parquet file, not encoded', async (range, start, end) => {
		const { status, headers, body } = await get('/data/observations.0a1b2c3d.parquet', {
			range,
			'accept-encoding': 'br'
		});
		expect(status).toBe(206);
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['content-range']).toBe(`bytes ${start}-${end - 1}/${PARQUET.length}`);
		expect(body).toEqual(PARQUET.subarray(start, end));
	});

	it('answers a range of a compressible file in bytes of the file itself', async () => {
		const { status, headers, body } = await get('/', {
			range: 'bytes=0-14',
			'accept-encoding': 'br'
		});
		expect([status, headers['content-encoding']]).toEqual([206, undefined]);
		expect(body.toString()).toBe('<!doctype html>');
	});

	it('refuses a range beyond the end, and sends the whole file if the range is of an older one', async () => {
		const url = '/data/observations.0a1b2c3d.parquet';
		const beyond = await get(url, { range: 'bytes=9999-' });
		expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */2008']);
		const older = await get(url, { range: 'bytes=0-3', 'if-range': 'W/"old"' });
		expect([older.status, older.body.length]).toEqual([200, PARQUET.length]);
	});

	it('answers HEAD with headers only', async () => {
		const { status, headers, body } = await get('/data/observations.0a1b2c3d.parquet', {}, 'HEAD');
		expect([status, headers['content-length'], body.length]).toEqual([200, '2008', 0]);
		expect(headers['accept-ranges']).toBe('bytes');
		const missing = await get('/none', {}, 'HEAD');
		expect([missing.status, missing.body.length]).toEqual([404, 0]);
	});

	it('keeps hashed files for ever and asks again for the others', async () => {
		const cached = async (url: string) => (await get(url)).headers['cache-control'];
		const forever = 'public, max-age=31536000, immutable';
		expect(await cached('/_app/immutable/start.a1b2.js')).toBe(forever);
		expect(await cached('/data/observations.0a1b2c3d.parquet')).toBe(forever);
		expect(await cached('/data/manifest.json')).toBe('no-cache');
		expect(await cached('/')).toBe('no-cache');
	});

	it.each([
		'/../secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/data/..%5c..%5c..%5csecret.txt',
		'/data/../../secret.txt',
		'/.hidden',
		'/indicators/index.html/',
		'/empty/',
		'/none'
	])('shows nothing at %s', async (url) => {
		const { status, body } = await get(url);
		expect(status).toBe(404);
		expect(body.toString()).toContain('<title>Not found</title>');
	});

	it('refuses what it cannot read', async () => {
		expect((await get('/%E0%A4%A')).status).toBe(400);
		expect((await get('/a%00b')).status).toBe(400);
		const post = await get('/', {}, 'POST');
		expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
	});

	it('lets an embed be framed anywhere and a page only by itself', async () => {
		const policy = async (url: string) => (await get(url)).headers['content-security-policy'];
		expect(await policy('/')).toBe("frame-ancestors 'self'");
		expect(await policy('/fr/embed/line/')).toBe('frame-ancestors *');
		expect(await policy('/_app/immutable/start.a1b2.js')).toBeUndefined();
		expect(await policy('/_app/immutable/engine.worker.a1b2.js')).toContain("'wasm-unsafe-eval'");
	});

	it('opens data to other sites and forbids guessing types', async () => {
		const { headers } = await get('/data/manifest.json');
		expect(headers['access-control-allow-origin']).toBe('*');
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect((await get('/')).headers['access-control-allow-origin']).toBeUndefined();
	});
});

describe('listen', () => {
	it('takes the next free port', async () => {
		const second = createStaticServer(folder);
		const got = await listen(second, port, '127.0.0.1');
		second.close();
		expect(got).toBeGreaterThan(port);
	});
});
