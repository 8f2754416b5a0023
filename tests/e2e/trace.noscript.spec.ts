import { expect, test } from './support/site-test.ts';

test('without script a line’s verdict opens to what it is made of', async ({ page }) => {
	await page.goto('/action-lines/c2/#official-how');
	await expect(page.locator('#official-how table:visible')).toBeVisible();
});

test('without script an economy’s verdict leads to the list of its indicators', async ({
	page
}) => {
	await page.goto('/economies/ken/');
	const place = page.locator('[data-summary="action_line C2 official"]');
	await place.getByText('How it comes about').click();
	await place.getByRole('link').click();
	await expect(page).toHaveURL(/#toward$/);
});
