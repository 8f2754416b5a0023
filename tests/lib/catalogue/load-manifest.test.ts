import { describe, expect, it } from 'vitest';
import { webcrypto } from 'node:crypto';
import { loadManifest, type LoadEffects } from '#lib/catalogue/index.ts';

const effects = (fetch: LoadEffects['fetch']): LoadEffects => ({
	fetch,
	sleep: () => new Promise(() => undefined),
	subtle: webcrypto.subtle
});
const EMPTY = { version: 1, files: [], sources: [] };

describe('loadManifest', () => {
	it('reads and checks the manifest of a folder', async () => {
		const urls: string[] = [];
		const manifest = await loadManifest(
			effects(async (url) => {
				urls.push(url);
				return new Response(JSON.stringify(EMPTY));
			}),
			'/data'
		);
		expect(manifest).toEqual(EMPTY);
		expect(urls).toEqual(['/data/manifest.json']);
	});

	it('names what is no JSON', async () => {
		const load = loadManifest(
			effects(async () => new Response('{"version": 1,')),
			'/data/'
		);
		await expect(load).rejects.toMatchObject({ code: 'type', url: '/data/manifest.json' });
	});

	it('names a manifest of another version', async () => {
		const load = loadManifest(
			effects(async () => new Response('{"version": 2}')),
			'/data/'
		);
		await expect(load).rejects.toMatchObject({ code: 'manifest', path: '$.version' });
	});
});
