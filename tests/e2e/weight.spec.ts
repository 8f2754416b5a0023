import type { Page, Request } from '@playwright/test';
import { expect, test } from './support/site-test.ts';

/** Counts the kilobytes (1,000 bytes) that a page's files weigh on the wire, from now until it is asked. */
function weigh(page: Page): () => Promise<number> {
	const finished: Request[] = [];
	const note = (request: Request) => finished.push(request);
	page.on('requestfinished', note);
	return async () => {
		await page.waitForLoadState('networkidle');
		page.off('requestfinished', note);
		const sizes = await Promise.all(finished.map((request) => request.sizes()));
		return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1000;
	};
}

test.describe('what a reader does not use is not loaded', { tag: '@any-width' }, () => {
	test('the search costs its own script and index', async ({ page }) => {
		await page.goto('/not-found/', { waitUntil: 'networkidle' });
		const added = weigh(page);
		await page.getByRole('searchbox').fill('kenya');
		await expect(page.locator('[data-island="search"] ul').getByRole('link').first()).toBeVisible();
		expect(await added()).toBeLessThan(60);
	});

	for (const [path, limit] of [
		['/activities/', 130],
		['/activities/s-2.2-c2/', 40],
		['/gallery/', 130],
		['/matrix/', 130],
		['/timeline/', 130],
		['/mapping/', 130],
		['/processes/wsis-prizes/', 60]
	] as const) {
		test(`${path} stays light`, async ({ page }) => {
			const all = weigh(page);
			await page.goto(path, { waitUntil: 'networkidle' });
			expect(await all()).toBeLessThan(limit);
		});
	}
});
