import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEmbedScripts } from '../../scripts/build/build-embed-scripts.ts';
import { CHART_ATTRIBUTES } from '../../src/routes/[[locale=locale]]/(embed)/host/chart-address.ts';
import { sentMessages } from '../lib/view/embed/sent-messages.ts';

const SITE = 'https://stats.example/ict/';
const folder = mkdtempSync(path.join(tmpdir(), 'embed-scripts-'));
const file = (name: string) => path.join(folder, 'embed', name);
const read = (name: string) => readFileSync(file(name), 'utf8');

beforeAll(() => buildEmbedScripts(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An iframe as far as the script looks at it. */
function fakeFrame(src: string, sandbox?: string) {
	const posted: unknown[] = [];
	return {
		src,
		posted,
		style: { height: '' },
		contentWindow: { postMessage: (message: unknown) => posted.push(message) },
		offsetHeight: 150,
		getBoundingClientRect: () => ({ top: 0 }),
		// The one selector that it asks for: a sandbox without the origin.
		matches: () => sandbox !== undefined && !sandbox.split(' ').includes('allow-same-origin')
	};
}

/** A page as far as the script looks at it, with what it listens to. */
function fakePage(frames: unknown[]) {
	const target = new EventTarget();
	const listeners: Record<string, ((event: unknown) => void)[]> = {};
	const page = {
		document: {
			currentScript: { src: `${SITE}embed/frames.js` },
			documentElement: {},
			querySelectorAll: () => frames,
			dispatchEvent: (event: Event) => target.dispatchEvent(event),
			addEventListener: (name: string, listener: (event: Event) => void) =>
				target.addEventListener(name, listener)
		},
		origin: 'https://host.example',
		innerHeight: 700,
		addEventListener: (name: string, listener: (event: unknown) => void) =>
			(listeners[name] ??= []).push(listener),
		matchMedia: () => ({}),
		MutationObserver: class {
			observe = () => undefined;
		},
		HTMLIFrameElement: class {
			src = '';
		},
		getComputedStyle: () => ({ colorScheme: 'dark' }),
		CustomEvent,
		URL
	};
	const context = vm.createContext({ ...page, self: page });
	const send = (event: unknown) => listeners['message']?.forEach((listen) => listen(event));
	return { context, listeners, send };
}

const size = (height: unknown) => ({ type: 'ict-chart', version: 1, event: 'size', height });

describe('the script for pages with frames', () => {
	it('has 2,000 bytes at most and leaves no global, however often it is included', () => {
		expect(statSync(file('frames.js')).size).toBeLessThanOrEqual(2000);
		const { context, listeners } = fakePage([]);
		const before = Object.keys(context);
		for (let times = 0; times < 3; times++) vm.runInContext(read('frames.js'), context);
		expect(Object.keys(context)).toEqual(before);
		expect(vm.runInContext('Object.keys(globalThis).length', context)).toBe(before.length);
		expect(listeners['message']).toHaveLength(1);
	});

	it('follows its own frames only, from their own windows and origins, within bounds', () => {
		const own = fakeFrame(`${SITE}fr/embed/matrix/`);
		const boxed = fakeFrame(`${SITE}embed/matrix/?theme=light`, 'allow-scripts');
		const others = [
			fakeFrame(`${SITE}matrix/`),
			fakeFrame('https://stats.example/embed/matrix/'),
			fakeFrame('https://hostile.example/ict/embed/matrix/'),
			fakeFrame('javascript:0'),
			fakeFrame('')
		];
		const frames = [own, boxed, ...others];
		const { context, send } = fakePage(frames);
		vm.runInContext(read('frames.js'), context);
		expect(own.posted).toMatchObject([{ ask: 'size' }, { ask: 'look', theme: 'dark' }]);
		expect(boxed.posted).toMatchObject([{ ask: 'size' }]);
		expect(others.flatMap(({ posted }) => posted)).toEqual([]);

		const heights = () => frames.map(({ style }) => style.height).join();
		const origins = ['https://stats.example', 'https://hostile.example', 'null', ''];
		for (const { contentWindow: source } of [
			...others,
			{ contentWindow: {} },
			{ contentWindow: null }
		])
			for (const origin of origins) send({ source, origin, data: size(500) });
		for (const { data } of sentMessages())
			send({ source: own.contentWindow, origin: 'https://stats.example', data });
		send({ source: own.contentWindow, origin: 'null', data: size(500) });
		send({ source: own.contentWindow, origin: 'https://hostile.example', data: size(500) });
		send({ source: boxed.contentWindow, origin: 'https://stats.example', data: size(500) });
		expect(heights()).toBe(',,,,,,');

		send({ source: own.contentWindow, origin: 'https://stats.example', data: size(20_000) });
		send({ source: boxed.contentWindow, origin: 'null', data: size(1) });
		expect(heights()).toBe('20000px,80px,,,,,');
	});
});

describe('the web component', () => {
	it.each(['ict-chart.js', 'ict-chart.classic.js'])('%s is small and speaks no words', (name) => {
		expect(statSync(file(name)).size).toBeLessThanOrEqual(8000);
		expect(read(name)).not.toContain('paraglide');
	});

	it('is imported where there is no page, and leaves no global as a classic script', async () => {
		const module = (await import(/* @vite-ignore */ file('npm/ict-chart/ict-chart.js'))) as object;
		expect(Object.keys(module)).toEqual(['IctChart']);
		const context = vm.createContext({ document: { currentScript: null } });
		vm.runInContext(read('ict-chart.classic.js'), context);
		expect(Object.keys(context)).toEqual(['document']);
	});

	it('is a package that npm packs, whose types and words name every attribute', () => {
		const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--offline'], {
			cwd: file('npm/ict-chart'),
			encoding: 'utf8',
			shell: process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		const [found] = JSON.parse(packed) as [{ files: { path: string }[] }];
		const names = found.files.map(({ path: name }) => name).sort();
		expect(names).toEqual(readdirSync(file('npm/ict-chart')).sort());
		const types = read('npm/ict-chart/ict-chart.d.ts');
		const words = read('npm/ict-chart/README.md');
		for (const attribute of CHART_ATTRIBUTES) {
			expect(words).toContain(`| \`${attribute}\``);
			expect(types).toContain(`\t${attribute === 'chart-title' ? 'chartTitle' : attribute}: `);
		}
	});
});
