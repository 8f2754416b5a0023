import { expect, type Frame, type Page } from '@playwright/test';
import { childFrames, expectGrown, test } from './support/host-page.ts';
import { strictPolicy, TWELVE_FRAMES, twelveFrames } from './support/twelve-frames.ts';

function frameAt(page: Page, path: string): Frame {
	const found = childFrames(page).find((frame) => new URL(frame.url()).pathname === path);
	if (!found) throw new Error(`no frame shows ${path}`);
	return found;
}

test('twelve frames in sandboxes, in a page with a strict policy and with storage blocked, are all whole and grow', async ({
	page,
	baseURL,
	openHost
}) => {
	test.setTimeout(120_000);
	const site = baseURL ?? '';
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	await openHost(twelveFrames(site), strictPolicy(site));
	await expect.poll(() => childFrames(page).length).toBe(TWELVE_FRAMES.length);
	await expectGrown(page, TWELVE_FRAMES.length);
	for (const [path, words] of TWELVE_FRAMES) {
		const frame = frameAt(page, path);
		await expect(frame.locator('#embed'), path).toContainText(words);
		await expect(frame.locator('footer'), path).toContainText(/Licen[cs]e/);
		expect(await frame.evaluate(storageBlocked), path).toBe(true);
	}
	const line = frameAt(page, '/embed/indicator/internet-use/');
	await line.getByLabel('Add an economy or group').fill('Kenya');
	await line.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(line.locator('.plot svg:visible')).toContainText('Kenya');
	await expectGrown(page, TWELVE_FRAMES.length);
	await line.getByRole('application').focus();
	await page.keyboard.press('ArrowRight');
	await expect(line.locator('.spoken')).toContainText(/\d/);
	expect(faults).toEqual([]);
});

/** Runs in a frame: what a page may store throws there. */
function storageBlocked(): boolean {
	try {
		localStorage.setItem('a', 'b');
		return false;
	} catch {
		return true;
	}
}
