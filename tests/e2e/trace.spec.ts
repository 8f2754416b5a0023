import { expect, test } from './support/site-test.ts';

test('the verdict on a line is traced on its page, by the chosen method, to the indicator’s row', async ({
	page
}) => {
	await page.goto('/action-lines/c2/');
	const layer = page.locator('#official');
	await layer.getByText('How this verdict comes about').click();
	const table = layer.locator('#official-how table:visible');
	await expect(table).toHaveCount(1);
	const scores = await table.locator('tbody td:last-child').allInnerTexts();
	const [sum, mean] = await table.locator('tfoot td:last-child').allInnerTexts();
	const total = scores.reduce((added, score) => added + Number(score), 0);
	expect(total).toBeCloseTo(Number(sum), 4);
	expect(total / scores.length).toBeCloseTo(Number(mean), 3);
	await page.getByRole('radio', { name: /UN 2023/ }).check({ force: true });
	await expect(table).toHaveCount(1);
	await expect(layer.getByText('middle of its range').locator('visible=true')).toBeVisible();
	await table.getByRole('link').first().click();
	const id = new URL(page.url()).hash;
	await expect(page.locator(id)).toBeInViewport();
	await page.locator(id).getByText('How it was reached').click();
	await expect(page.locator(id).getByRole('link', { name: 'The formula' })).toBeVisible();
});

test('the first screen leads from a verdict to what it is made of', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('link', { name: /\(C2, How it comes about\)/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/action-lines\/c2\/#official-how$/);
	await expect(page.locator('#official-how table:visible')).toBeVisible();
});

test('the list of goals leads to the trace of the world’s verdict', async ({ page }) => {
	await page.goto('/goals/');
	const row = page.getByRole('row', { name: /Industry, innovation/ });
	await row.getByRole('link', { name: /How it comes about/ }).click();
	await expect(page).toHaveURL(/\/goals\/9\/#official-how$/);
	await expect(page.locator('#official-how table:visible')).toBeVisible();
});

test('an economy’s verdict on a line is traced to the economy’s own indicators', async ({
	page
}) => {
	await page.goto('/economies/ken/');
	const place = page.locator('[data-summary="action_line C2 official"]');
	await place.getByText('How it comes about').click();
	const table = place.locator('table:visible');
	await expect(table).toHaveCount(1);
	const scores = await table.locator('tbody td:last-child').allInnerTexts();
	const mean = await table.locator('tfoot td:last-child').last().innerText();
	const total = scores.reduce((added, score) => added + Number(score), 0);
	expect(total / scores.length).toBeCloseTo(Number(mean), 3);
	await expect(
		place.getByText('no figure of this area').locator('visible=true').first()
	).toBeVisible();
	await page.getByRole('radio', { name: /UN 2023/ }).check({ force: true });
	await expect(place.getByText('middle of its range').locator('visible=true')).toBeVisible();
	await table.getByRole('link').first().click();
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test('the steps of an indicator follow the method that is chosen later', async ({ page }) => {
	await page.goto('/economies/ken/');
	const row = page.locator('#toward-internet-use');
	await row.getByText('How it was reached').click();
	await expect(
		row.getByText('Growth had over growth needed').locator('visible=true')
	).toBeVisible();
	await page.getByRole('radio', { name: /UN 2023/ }).check({ force: true });
	await expect(
		row.getByText('Share of the way that will be covered').locator('visible=true')
	).toBeVisible();
	await expect(row.getByRole('link', { name: /The figures/ }).locator('visible=true')).toHaveCount(
		1
	);
});
