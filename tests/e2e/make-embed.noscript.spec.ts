import { expect, test } from './support/site-test.ts';

test('without script the page lists the addresses and holds a code to change by hand', async ({
	page,
	request
}) => {
	await page.goto('/make-embed/');
	await expect(page.getByRole('heading', { name: 'Without script' })).toBeVisible();
	await expect(page.locator('.maker code').first()).toContainText(
		'<iframe src="https://example.org/embed/indicator/internet-use/"'
	);
	await expect(page.locator('.fields')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
	await page.getByText('All addresses').click();
	const link = page.getByRole('link', { name: 'Map (Individuals using the Internet)' });
	await expect(link).toBeVisible();
	const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
	expect(new URL(address).pathname).toBe('/embed/indicator/internet-use/map/');
	expect((await request.get(address)).status()).toBe(200);
});
