import { expect, test } from './support/site-test.ts';

test('the funnel of the prizes draws what is published, leaves gaps, and says the same in its table', async ({
	page
}) => {
	await page.goto('/processes/wsis-prizes/');
	const year = (name: string) => page.getByRole('region', { name, exact: true });
	await expect(year('2015').getByText('at least 300')).toBeVisible();
	await expect(year('2015').locator('i.open')).toHaveCount(1);
	await expect(year('2021').locator('i')).toHaveCount(1);
	await expect(year('2021').getByText('360 planned')).toBeVisible();
	await expect(year('2026').locator('i')).toHaveCount(0);
	await expect(year('2026').getByText('not published')).toHaveCount(4);

	const width = async (name: string) =>
		(await year(name).locator('li').first().locator('i').boundingBox())?.width ?? 0;
	expect((await width('2020')) / (await width('2018'))).toBeCloseTo(806 / 685, 1);

	const row = page.getByRole('row', { name: /^2020/ });
	await expect(row.getByRole('cell').nth(0)).toContainText('806');
	await expect(row.getByRole('cell').nth(3)).toContainText('18');
	await expect(page.getByRole('row', { name: /^2026/ }).getByText('not published')).toHaveCount(6);
});

test('an action line of the roadmaps leads to their process, and that to its lines', async ({
	page
}) => {
	await page.goto('/action-lines/c2/');
	await page.getByRole('link', { name: 'Action line roadmaps' }).click();
	await expect(page.locator('h1')).toHaveText('Action line roadmaps');
	await page.getByRole('link', { name: 'C5 Confidence and security' }).first().click();
	await expect(page).toHaveURL(/\/action-lines\/c5\/$/);
});
