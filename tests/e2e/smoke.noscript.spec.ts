import { PAGE_TYPES } from './pages.ts';
import { expect, test } from './support/site-test.ts';

for (const { name, path, chart } of PAGE_TYPES) {
	test(`${name}: reads without script`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('main')).toContainText(/\S/);
		if (!chart) return;
		await expect(page.locator('main svg[role]:visible').first()).toBeVisible();
		await expect(page.locator('main table').first()).toBeAttached();
	});
}
