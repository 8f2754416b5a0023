import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative, type Database } from '#lib/query/index.ts';
import { openBrowser, type BrowserRoom } from '../browser/open-browser.ts';
import { buildFixture } from '../fixture.ts';
import { CASES } from './cases.ts';

let native: Database;
let browser: BrowserRoom;

beforeAll(async () => {
	const { directory, manifest } = await buildFixture();
	native = await openNative({ manifest, directory });
	browser = await openBrowser(directory, JSON.stringify(manifest));
	await browser.call('open', '/data/');
}, 60_000);

afterAll(async () => {
	await browser.close();
	await native.close();
});

describe('every question', { timeout: 30_000 }, () => {
	it.each(Object.keys(CASES))('has the same answer on both engines: %s', async (name) => {
		const answer = await CASES[name]!(native);
		const plain: unknown = JSON.parse(JSON.stringify(answer));
		expect(await browser.call('ask', name)).toEqual(plain);
	});
});
