import { expect, test } from './support/site-test.ts';

test('without script an indicator’s verdict is there by every method, and the form is not', async ({
	page
}) => {
	await page.goto('/indicators/internet-use/');
	const section = page.locator('#progress');
	await expect(section.getByText('Judge it yourself')).toBeHidden();
	await expect(section.locator('h3:visible').first()).toContainText('more than 100');
	await section.getByRole('radio', { name: /SDSN/ }).check({ force: true });
	await expect(section.locator('h3:visible').first()).toContainText('91');
	await section.getByText('Figures, inputs and steps').click();
	await expect(section.getByText('Change needed').locator('visible=true').first()).toBeVisible();
});
