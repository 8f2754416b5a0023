import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressSite } from '../../scripts/build/compress-site.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('compressSite', () => {
	it('writes both variants of what compresses and none of the rest', async () => {
		const text = 'figure '.repeat(500);
		for (const name of ['a.js', 'a.html', 'a.parquet', 'a.png', 'a.woff2']) {
			writeFileSync(at(name), text);
		}
		writeFileSync(at('small.js'), 'let a;');
		const result = await compressSite(folder, at('cache'));
		expect(result).toMatchObject({ files: 2, rawBytes: 7000 });
		expect(readdirSync(folder).filter((name) => /\.(br|gz)$/.test(name))).toEqual([
			'a.html.br',
			'a.html.gz',
			'a.js.br',
			'a.js.gz'
		]);
		expect(brotliDecompressSync(readFileSync(at('a.js.br'))).toString()).toBe(text);
		expect(gunzipSync(readFileSync(at('a.html.gz'))).toString()).toBe(text);
	});

	it('packs frames, which other sites load, harder than other pages', async () => {
		const text = readFileSync('README.md');
		const frame = at('embed/indicator/internet-use');
		mkdirSync(frame, { recursive: true });
		for (const name of [at('page.html'), path.join(frame, 'index.html')]) writeFileSync(name, text);
		await compressSite(folder, at('cache'));
		const page = readFileSync(at('page.html.br'));
		const packed = readFileSync(path.join(frame, 'index.html.br'));
		expect(packed.length).toBeLessThan(page.length);
		expect(brotliDecompressSync(packed)).toEqual(text);
	});

	it('compresses a large file once and then takes it from the cache', async () => {
		writeFileSync(at('engine.wasm'), Buffer.alloc(1_100_000, 'wasm'));
		await compressSite(folder, at('cache'));
		const [kept] = readdirSync(at('cache')).filter((name) => name.endsWith('.br'));
		writeFileSync(path.join(at('cache'), kept ?? ''), 'from the cache');
		rmSync(at('engine.wasm.br'));
		await compressSite(folder, at('cache'));
		expect(readFileSync(at('engine.wasm.br'), 'utf8')).toBe('from the cache');
		expect(existsSync(at('engine.wasm.gz'))).toBe(true);
	});
});
