import { expect, test } from './support/site-test.ts';

test('without script, cells lead to their lines, and the World’s matrix is had as SVG and CSV', async ({
	page,
	request
}) => {
	await page.goto('/matrix/');
	await expect(page.locator('[data-cell="C2-9"]')).toHaveAttribute('href', /action-lines\/c2\/$/);
	await expect(
		page.getByRole('link', { name: /C7 E-health, goal 3.*\d+ assigned by rule/ })
	).toBeVisible();
	await expect(page.getByText(/ activities declare a goal/)).toBeVisible();
	await page.locator('details.take summary').click();
	const group = page.getByRole('group', { name: 'Download this matrix' });
	await expect(group.getByRole('link')).toHaveText(['SVG', 'CSV']);
	for (const [format, start] of [
		['svg', '<?xml'],
		['csv', 'ref_area,area,layer']
	] as const) {
		const link = group.getByRole('link', { name: format.toUpperCase() });
		await expect(link).toHaveAttribute(
			'download',
			`wsis-sdg-matrix-world-open-sdg-official.${format}`
		);
		const answer = await request.get(new URL(`world.${format}`, page.url()).href);
		expect(await answer.text()).toContain(start);
	}
});
