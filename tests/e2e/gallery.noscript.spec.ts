import { expect, test } from './support/site-test.ts';

for (const [path, words] of [
	['/gallery/', 'Open in the explorer'],
	['/fr/gallery/', 'Ouvrir dans l’explorateur']
] as const) {
	test(`${path} is whole without script`, async ({ page }) => {
		await page.goto(path);
		const entries = page.getByRole('article');
		expect(await entries.count()).toBeGreaterThan(9);
		expect(await page.getByRole('img').count()).toBe(await entries.count());
		await expect(entries.first()).toContainText(words);
		await expect(entries.first().locator('svg text').first()).toBeVisible();
	});
}

test('a frame of a spec is whole without script', async ({ page }) => {
	await page.goto('/fr/embed/chart/internet-use-women-and-men/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('femmes');
	await expect(page.locator('.plot svg').first()).toContainText('Monde');
	await expect(page.locator('footer')).toContainText('CC BY');
});
