import { expect } from '@playwright/test';
import { childFrames, test } from './support/host-page.ts';
import { strictPolicy, TWELVE_FRAMES, twelveFrames } from './support/twelve-frames.ts';

test('without any script twelve frames in sandboxes show chart, table and licence at a fixed height', async ({
	page,
	baseURL,
	openHost
}) => {
	const site = baseURL ?? '';
	await openHost(twelveFrames(site), strictPolicy(site));
	await expect.poll(() => childFrames(page).length).toBe(TWELVE_FRAMES.length);
	for (const [path, words] of TWELVE_FRAMES) {
		const frame = childFrames(page).find((own) => new URL(own.url()).pathname === path);
		if (!frame) throw new Error(`no frame shows ${path}`);
		await expect(frame.locator('#embed'), path).toContainText(words);
		await expect(frame.locator('#embed table').first(), path).toBeAttached();
		await expect(frame.locator('footer'), path).toContainText(/Licen[cs]e/);
	}
	for (const frame of await page.locator('iframe').all()) {
		expect((await frame.boundingBox())?.height).toBe(500);
	}
});
