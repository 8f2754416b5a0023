import { expect, test } from './support/site-test.ts';

test('the method is chosen by a click, lives in the address, and links keep it', async ({
	page
}) => {
	await page.goto('/action-lines/c2/');
	const badge = page.locator('#official .summary .by-method:visible');
	await expect(badge).toHaveAttribute('data-method', 'OPEN_SDG');
	await page.getByRole('radio', { name: /UN 2023/ }).check({ force: true });
	await expect(badge).toHaveAttribute('data-method', 'UN_2023');
	await expect(page).toHaveURL(/\?method=UN_2023$/);
	await page.getByRole('link', { name: 'Goal 9', exact: true }).click();
	await expect(page).toHaveURL(/\/goals\/9\/\?method=UN_2023$/);
	await expect(page.getByRole('radio', { name: /UN 2023/ })).toBeChecked();
});

test('a verdict on an economy can be traced to its steps and its figures', async ({ page }) => {
	await page.goto('/economies/ken/');
	const row = page.locator('tr', { has: page.locator('[data-trace="internet-use value"]') });
	await row.getByText('How it was reached').click();
	await expect(row.getByText('Target, 2030').locator('visible=true')).toBeVisible();
	await expect(row.getByRole('link', { name: 'The formula' })).toBeVisible();
	await row
		.getByRole('link', { name: /The figures/ })
		.last()
		.click();
	await expect(page).toHaveURL(/\/indicators\/internet-use\/\?areas=KEN&series=/);
});
