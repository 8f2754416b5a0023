import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page as Tab } from 'playwright';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../../../scripts/browser/find-browser.ts';
import type { Page } from './page.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.wasm': 'application/wasm'
};

/** Another answer than the file, for one path. */
export type Fault = (response: ServerResponse) => void;

/** A page that runs the query room in Chromium. */
export interface BrowserRoom<Functions = Page> {
	/** Calls a function of the page. */
	call<Name extends keyof Functions>(
		name: Name,
		...args: Functions[Name] extends (...args: infer Args) => unknown ? Args : never
	): Promise<Functions[Name] extends (...args: never[]) => infer Answer ? Awaited<Answer> : never>;
	/** Every request since the start. */
	requests: string[];
	/** Answers by path that replace the files. */
	faults: Map<string, Fault>;
	/** The names and sizes of the page's own scripts. */
	scripts: Map<string, string>;
	tab: Tab;
	close(): Promise<void>;
}

/** Bundles an entry as the site does; the text of each script by its path. */
export async function bundle(entry: string): Promise<Map<string, string>> {
	const result = (await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			modulePreload: false,
			rollupOptions: { input: entry, output: { entryFileNames: 'entry.js' } }
		}
	})) as Rolldown.RolldownOutput;
	const scripts = result.output.filter((output) => output.type === 'chunk');
	return new Map(scripts.map((script) => [`/${script.fileName}`, script.code]));
}

/** Serves a page's script, the engine and the folder of data as `/data/`, and opens the page. */
export async function openBrowser<Functions = Page>(
	data: string,
	manifest: string,
	entry = path.join(here, 'page.ts')
): Promise<BrowserRoom<Functions>> {
	const scripts = await bundle(entry);
	const faults = new Map<string, Fault>();
	const server = createServer((request, response) => {
		const place = new URL(request.url ?? '/', 'http://localhost').pathname;
		const fault = faults.get(place);
		if (fault !== undefined) return fault(response);
		const send = (body: string | Uint8Array) => {
			const type = TYPES[path.extname(place)] ?? 'application/octet-stream';
			response.writeHead(200, {
				'content-type': place === '/' ? 'text/html' : type,
				// As the site has it: a library that makes code at run time fails here too.
				'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'"
			});
			response.end(body);
		};
		const script = scripts.get(place);
		if (place === '/')
			return send('<!doctype html><script type="module" src="/entry.js"></script>');
		if (place === '/data/manifest.json') return send(manifest);
		if (script !== undefined) return send(script);
		const root = place.startsWith('/duckdb/') ? dist : data;
		readFile(path.join(root, place.replace(/^\/(duckdb|data)\//, ''))).then(send, () =>
			response.writeHead(404).end()
		);
		return undefined;
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const browser: Browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
	});
	const tab = await browser.newPage();
	const requests: string[] = [];
	tab.context().on('request', (request) => requests.push(request.url()));
	await tab.goto(`http://127.0.0.1:${port}/`);
	await tab.waitForFunction(() => 'page' in globalThis);
	return {
		call: (name, ...args) =>
			tab.evaluate(
				([method, values]) => {
					const page = (globalThis as unknown as { page: Record<string, unknown> }).page;
					return (page[method] as (...given: unknown[]) => unknown)(...values);
				},
				[String(name), args as unknown[]] as const
			) as never,
		requests,
		faults,
		scripts,
		tab,
		async close() {
			await browser.close();
			server.closeAllConnections();
			server.close();
		}
	};
}
