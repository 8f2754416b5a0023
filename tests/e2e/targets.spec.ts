import { expect, test } from './support/site-test.ts';

test('a verdict on a target can be traced to its steps, its formula and its figures', async ({
	page
}) => {
	await page.goto('/targets/');
	const row = page.locator('#umc_2030 tr', { hasText: 'U1' }).first();
	await expect(row).toContainText('67.4');
	await row.getByText('How it was reached').click();
	await expect(row.getByText('Target, 2030').first()).toBeVisible();
	await row
		.getByRole('link', { name: /The figures/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/indicators\/internet-use\/\?areas=WORLD&series=/);
	await page.goBack();
	await page
		.locator('#umc_2030 tr', { hasText: 'U1' })
		.first()
		.getByText('How it was reached')
		.click();
	await page.getByRole('link', { name: 'The formula' }).first().click();
	await expect(page).toHaveURL(/\/methods\/#OPEN_SDG$/);
});

test('the WSIS targets of 2003 say how sure their status of 2014 is, and where they stand now', async ({
	page
}) => {
	await page.goto('/targets/');
	await page.getByRole('link', { name: /ten WSIS targets of 2003/ }).click();
	const targets = page.getByRole('article');
	await expect(targets).toHaveCount(11);
	const centres = targets.nth(2);
	await expect(centres).toContainText('not achieved for all, significant progress');
	await expect(centres).toContainText('No figure held here');
	const schools = targets.nth(1);
	await expect(schools.getByRole('definition').first()).toContainText('unconfirmed');
	await expect(schools).toContainText('upper secondary');
	await schools.getByText('How it was reached').first().click();
	await expect(schools.getByText('Latest figure, 2020').first()).toBeVisible();
	await schools.getByRole('link', { name: 'C7-eLEA E-learning' }).click();
	await expect(page).toHaveURL(/\/action-lines\/c7-elea\/$/);
});

test('what is not confirmed has no verdict, and a number that was not found stays blank', async ({
	page
}) => {
	await page.goto('/targets/');
	for (const row of await page.locator('#itu_sp_2024 tbody tr').all()) {
		await expect(row).toContainText(/a goal, without a number|number not confirmed/);
		await expect(row.locator('.by-method')).toHaveCount(0);
	}
});
