import type { Page } from '@playwright/test';
import { expect, test } from './support/site-test.ts';

/** Counts the kilobytes (1,000 bytes) that a page's files weigh on the wire, from now on. */
function weigh(page: Page): () => Promise<number> {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
	});
	return async () => {
		await page.waitForLoadState('networkidle');
		return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
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
