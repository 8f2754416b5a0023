// Playwright's own `test`: the site's would count the 404 itself as a fault.
import { expect, test } from '@playwright/test';

test('a page that does not exist says so, in every language, and its search works', async ({
	page
}) => {
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	const response = await page.goto('/fr/indicators/no-such-page/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'There is no page' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Aucune page' })).toBeVisible();
	await page.getByRole('searchbox').fill('Kenya');
	// The last result leads to the search of the activities for the same word.
	await page.getByRole('link', { name: /^Kenya/ }).click();
	await expect(page).toHaveURL(/\/economies\/ken\/$/);
	expect(faults).toEqual([]);
});
