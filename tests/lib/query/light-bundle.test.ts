import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './browser/open-browser.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
/** What a page of the light path imports; within the project, so that `#lib` resolves. */
const LIGHT = `import { fileFetcher } from '#lib/catalogue/index.ts';
import { loadEffects, loadSeriesRows } from '#lib/query/index.ts';
export const load = (file) => loadSeriesRows(fileFetcher(loadEffects(), 'data'), file);
globalThis.load = load;`;

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(here, 'light-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the light path', () => {
	it('brings the decoder only when asked, no engine and no Arrow, within 16 kB', async () => {
		const entry = path.join(folder, 'entry.js');
		await writeFile(entry, LIGHT);
		const scripts = await bundle(entry);
		const sizes = [...scripts].map(([name, code]) => [name, brotliCompressSync(code).byteLength]);
		const all = [...scripts.values()].join('\n');
		expect(all).not.toMatch(/duckdb|RecordBatch|SELECT /i);
		expect(scripts.get('/entry.js')).not.toContain('PAR1');
		expect(sizes).toHaveLength(2);
		const total = sizes.reduce((sum, [, size]) => sum + Number(size), 0);
		expect(total).toBeLessThan(16_000);
	}, 30_000);
});
