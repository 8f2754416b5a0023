import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { responseHeaders } from '../../scripts/serve/response-headers.ts';
import { findNginx } from '../../scripts/test/find-nginx.ts';
import { startNginx } from './start-nginx.ts';

const PARQUET = Buffer.from(`PAR1${'x'.repeat(2000)}PAR1`);
const SCRIPT = "document.querySelector('p').textContent = 'drawn';";
const EMBED = `<!doctype html><p>waiting</p><script type="module" src="/_app/immutable/start.a1b2.js"></script>`;
const FILES = {
	'index.html': '<!doctype html><p>home</p>',
	'404.html': '<!doctype html><title>Not found</title>',
	'indicators/index.html': '<!doctype html><p>indicators</p>',
	'indicators/x/figures.json': '{}',
	'embed/indicator/x/index.html': EMBED,
	'embed/frames.js': SCRIPT,
	'fr/embed/matrix/index.html': EMBED,
	'data/a.0a1b2c3d4e.parquet': PARQUET,
	'api/v1/x.json': '{"a":1}',
	'api/v1/structure.xml': '<structure/>',
	'_app/immutable/start.a1b2.js': SCRIPT,
	'_app/immutable/start.a1b2.js.gz': gzipSync(SCRIPT),
	'_app/immutable/engine.worker.a1b2.js': 'work();',
	'fonts/a.woff2': 'font',
	'empty/readme.txt': 'no index here',
	'.htaccess': 'hidden'
};

const nginx = await findNginx();
let server: { port: number; stop: () => Promise<void> };

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
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

describe.skipIf(nginx === null)('nginx with our configuration', () => {
	beforeAll(async () => {
		server = await startNginx(nginx ?? '', FILES);
	});
	afterAll(() => server.stop());

	it.each(Object.keys(FILES).filter((file) => !/\.gz$|^\./.test(file)))(
		'sends %s with the headers of our own server',
		async (file) => {
			const { status, headers } = await get(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
			expect(status).toBe(200);
			const ours = Object.entries(responseHeaders(file)).map(([name, value]) => [
				name.toLowerCase(),
				value
			]);
			expect(headers).toMatchObject(Object.fromEntries(ours));
			const theirs = /^(access-control|cross-origin|content-security|x-)/;
			const more = Object.keys(headers).filter(
				(name) => theirs.test(name) && !ours.some(([own]) => own === name)
			);
			expect(more).toEqual([]);
		}
	);

	it('lets embeds be framed anywhere, other pages by themselves', async () => {
		const policy = async (url: string) => (await get(url)).headers['content-security-policy'];
		expect(await policy('/embed/indicator/x/')).toBe('frame-ancestors *');
		expect(await policy('/embed/indicator/x/?areas=KEN&v=1')).toBe('frame-ancestors *');
		expect(await policy('/fr/embed/matrix/')).toBe('frame-ancestors *');
		expect(await policy('/')).toBe("frame-ancestors 'self'");
		expect(await policy('/embed/none/')).toBe("frame-ancestors 'self'");
	});

	it.each(['/none', '/_app/immutable/none.a1b2.js', '/empty/', '/.htaccess'])(
		'sends the 404 page at %s, to be asked for again',
		async (url) => {
			const { status, headers, body } = await get(url);
			expect(status).toBe(404);
			expect(body.toString()).toBe(FILES['404.html']);
			expect(headers['content-type']).toBe('text/html; charset=utf-8');
			expect(headers['cache-control']).toBe('no-cache');
		}
	);

	it('redirects a folder to its slash, with its query', async () => {
		const { status, headers } = await get('/indicators?year=2023');
		expect([status, headers.location]).toEqual([301, '/indicators/?year=2023']);
	});

	it('sends the packed file to who takes it', async () => {
		const url = '/_app/immutable/start.a1b2.js';
		const packed = await get(url, { 'accept-encoding': 'gzip, br' });
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.headers.vary).toBe('Accept-Encoding');
		expect(packed.headers['content-type']).toBe('text/javascript; charset=utf-8');
		expect(gunzipSync(packed.body).toString()).toBe(SCRIPT);
		const plain = await get(url);
		expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT]);
	});

	it('sends ranges of data, never packed', async () => {
		const answer = await get('/data/a.0a1b2c3d4e.parquet', {
			range: 'bytes=-8',
			'accept-encoding': 'gzip'
		});
		expect(answer.status).toBe(206);
		expect(answer.headers['content-encoding']).toBeUndefined();
		expect(answer.headers['content-range']).toBe('bytes 2000-2007/2008');
		expect(answer.headers['access-control-allow-origin']).toBe('*');
		expect(answer.body).toEqual(PARQUET.subarray(2000));
	});

	it('answers 304 with the policy of the page', async () => {
		const { headers } = await get('/embed/indicator/x/');
		const again = await get('/embed/indicator/x/', { 'if-none-match': headers.etag ?? '' });
		expect([again.status, again.headers['content-security-policy']]).toEqual([
			304,
			'frame-ancestors *'
		]);
	});

	describe('in the page of a stranger', () => {
		let browser: Browser;
		let host: Server;

		beforeAll(async () => {
			host = createServer((asked, response) => {
				const path = new URL(asked.url ?? '/', 'http://host').searchParams.get('frame') ?? '/';
				response.setHeader('Content-Type', 'text/html');
				response.end(
					['sandbox="allow-scripts"', '']
						.map((how) => `<iframe ${how} src="http://127.0.0.1:${server.port}${path}"></iframe>`)
						.join('')
				);
			});
			await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
			browser = await chromium.launch({
				executablePath: await findBrowser(),
				args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
			});
		}, 120_000);
		afterAll(async () => {
			await browser.close();
			host.closeAllConnections();
			host.close();
		});

		async function framed(path: string) {
			const page = await browser.newPage();
			const refusals: string[] = [];
			page.on('console', (message) => refusals.push(message.text()));
			const { port } = host.address() as AddressInfo;
			await page.goto(`http://localhost:${port}/?frame=${encodeURIComponent(path)}`);
			return { page, refusals };
		}

		it('draws an embed, sandboxed too, where its scripts have no origin', async () => {
			const { page, refusals } = await framed('/embed/indicator/x/');
			for (const index of [0, 1]) {
				const text = page.frameLocator('iframe').nth(index).locator('p');
				await expect.poll(() => text.textContent(), { timeout: 10_000 }).toBe('drawn');
			}
			expect(refusals).toEqual([]);
			await page.close();
		});

		it('draws no other page', async () => {
			const { page, refusals } = await framed('/');
			expect(page.frames().filter((frame) => frame.url().startsWith('http://127'))).toEqual([]);
			expect(refusals.join()).toContain('frame-ancestors');
			await page.close();
		});
	});
});
