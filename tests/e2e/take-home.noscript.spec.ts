import { expect, test } from './support/site-test.ts';

test('without script, an indicator’s figures are had as files, with how to cite them', async ({
	page,
	request
}) => {
	await page.goto('/indicators/internet-use/');
	const take = page.locator('[data-island="line"] details.take');
	await take.locator('summary').click();
	await expect(take.locator('p').last()).toContainText('World Bank (2024-11).');
	const links = take.getByRole('link');
	await expect(links).toHaveText(['CSV', 'JSON', 'Parquet']);
	for (const link of await links.all()) {
		const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
		expect(address).toMatch(/\/api\/v1\/data\/[^/]+\/latest\.(?:csv|json|parquet)$/);
		const answer = await request.get(address);
		expect(answer.status(), address).toBe(200);
		expect((await answer.body()).length).toBeGreaterThan(1000);
	}
	await expect(page.locator('[data-island="map"] details.take a')).toHaveCount(3);
});

test('without script, an economy’s figures are had as a file, in French, too', async ({
	page,
	request
}) => {
	for (const [path, words] of [
		['/economies/ken/', 'Figures of Kenya'],
		['/fr/economies/ken/', 'jeu de données']
	] as const) {
		await page.goto(path);
		const take = page.locator('[data-island="takearea"] details.take');
		await expect(take).toHaveCount(2);
		for (const [index, file] of ['figures', 'verdicts'].entries()) {
			const each = take.nth(index);
			await each.locator('summary').click();
			const link = each.getByRole('link', { name: 'JSON' });
			const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
			expect(address).toMatch(new RegExp(`/economies/ken/${file}\\.json$`));
			expect((await request.get(address)).status(), address).toBe(200);
		}
		await expect(take.first().locator('p').last()).toContainText(words);
	}
});
