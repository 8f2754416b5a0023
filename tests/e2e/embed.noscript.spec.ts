import { expect, test } from './support/site-test.ts';

for (const [path, words] of [
	['/embed/indicator/internet-use/', 'World'],
	['/embed/indicator/internet-use/map/', 'per cent'],
	['/embed/indicator/internet-use/ranking/', 'World'],
	['/fr/embed/indicator/internet-use/gap/', 'Monde'],
	['/embed/explore/', 'World']
] as const) {
	test(`${path} is whole without script`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('.plot svg').first()).toContainText(words);
		await expect(page.locator('footer')).toContainText('CC BY');
		await expect(page.locator('.choose')).toBeHidden();
		await expect(page.getByText(/^(Without|Sans) scripts/)).toBeVisible();
		await page.locator('summary').click();
		expect(await page.locator('tbody tr').count()).toBeGreaterThan(10);
	});
}

test('without script a frame says that it shows its default, not what its address asks for', async ({
	page
}) => {
	await page.goto('/embed/verdict/internet-use/?areas=KEN');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('World');
	await expect(page.getByText(/^Without scripts this frame shows its own default/)).toBeVisible();
});
