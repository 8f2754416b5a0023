import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardPicture } from '#lib/charts/index.ts';
import { writePreviews } from '../../scripts/build/write-previews.ts';

let folder: string;
const site = () => path.join(folder, 'site');
const run = () => writePreviews(site(), path.join(folder, 'cache'));
const read = (file: string) => readFileSync(path.join(site(), file));

function write(file: string, text: string): void {
	mkdirSync(path.dirname(path.join(site(), file)), { recursive: true });
	writeFileSync(path.join(site(), file), text);
}

const card = (title: string) =>
	cardPicture({ title, subtitle: '', body: null, sources: [], locale: 'en' });

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'previews-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writePreviews', () => {
	it('puts a PNG of 1200 × 630 px in the place of each SVG', async () => {
		write('embed/matrix/preview.svg', card('All lines'));
		write('fr/embed/indicator/x/map/preview.svg', card('Internet'));
		write('matrix/preview.svg', '<svg/>');
		expect(await run()).toBe(2);
		for (const place of ['embed/matrix', 'fr/embed/indicator/x/map']) {
			const png = read(`${place}/preview.png`);
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
			expect(readdirSync(path.join(site(), place))).toEqual(['preview.png']);
		}
		expect(read('matrix/preview.svg').toString()).toBe('<svg/>');
	});

	it('draws words in our own fonts, bold ones too', async () => {
		write('embed/a/preview.svg', card('Internet ≥ 67 −2'));
		write('embed/b/preview.svg', card(' '));
		write('embed/c/preview.svg', card('Internet ≥ 67 −2').replaceAll('"700"', '"400"'));
		await run();
		const sizes = ['a', 'b', 'c'].map((name) => read(`embed/${name}/preview.png`).length);
		expect(sizes[0]).toBeGreaterThan((sizes[1] ?? 0) + 1000);
		expect(sizes[0]).not.toBe(sizes[2]);
	});

	it('draws a card once and then takes it from the cache', async () => {
		write('embed/a/preview.svg', card('One'));
		write('embed/b/preview.svg', card('One'));
		await run();
		const cache = path.join(folder, 'cache');
		const kept = readdirSync(cache);
		expect(kept).toHaveLength(1);
		writeFileSync(path.join(cache, kept[0] ?? ''), 'from the cache');
		write('embed/a/preview.svg', card('One'));
		await run();
		expect(read('embed/a/preview.png').toString()).toBe('from the cache');
	});

	it('refuses a card of another size, by name', async () => {
		write('embed/a/preview.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="9"/>');
		await expect(run()).rejects.toThrow(/preview\.svg is 10 × 9 px/);
	});
});
