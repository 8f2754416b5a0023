import { expect, test } from './support/site-test.ts';

for (const [query, name, path] of [
	['17.8.1', 'Individuals using the Internet', /internet-use/],
	['Kenia', 'Kenya', /economies\/ken/],
	['الجزائر', 'Algeria', /economies\/dza/],
	['C2', 'Information and communication infrastructure', /action-lines\/c2\/$/]
] as const) {
	test(`home finds “${query}”`, { tag: '@any-width' }, async ({ page }) => {
		await page.goto('/');
		const box = page.getByRole('searchbox');
		await box.fill(query);
		// The page itself may link to the same thing: only the list of results says that the search has answered.
		const results = page.locator('[data-island="search"] ul');
		const hit = results.getByRole('link', { name: new RegExp(name) }).first();
		await expect(hit).toBeVisible();
		await box.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(path);
	});
}

test('a search that finds nothing says what else to try', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').fill('zzzzqqqq');
	await expect(page.getByText(/Nothing found for/).last()).toBeVisible();
	const activities = page.getByRole('link', { name: 'Search the activities for “zzzzqqqq”' });
	await expect(activities).toHaveAttribute('href', /activities\/\?q=zzzzqqqq$/);
});

test('the catalogue filters by action line, goal, custodian, source and text, and keeps it in the address', async ({
	page
}) => {
	await page.goto('/indicators/?line=C5');
	await expect(page.getByRole('link', { name: 'Global Cybersecurity Index' })).toBeVisible();
	await page.getByLabel('Action line', { exact: true }).selectOption('');
	await page.getByLabel('Custodian', { exact: true }).selectOption('UNCTAD');
	await expect(page).toHaveURL(/custodian=UNCTAD/);
	await page.getByLabel('Name or code').fill('b2c');
	await expect(page.getByText('Indicators shown: 1')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Indicators shown: 1')).toBeVisible();
});

test('the language switch keeps the page', async ({ page }) => {
	await page.goto('/economies/ken/');
	await page.getByRole('link', { name: 'Français' }).click();
	await expect(page).toHaveURL(/\/fr\/economies\/ken\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/[^r]\/economies\/ken\/$/);
});
