import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

const EAST = '/embed/chart/internet-use-east-africa/';

test('from the gallery to the code of a chart', async ({ page }) => {
	await page.goto('/make-embed/');
	await page.getByText('Begin with a chart of the gallery').click();
	await page.getByRole('link', { name: 'Gallery of charts', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gallery of charts');
	const entry = page.locator('#internet-use-east-africa');
	await expect(entry.getByRole('img')).toHaveAccessibleName(/Burundi.*Kenya/);
	await expect(entry).toContainText('Licence: CC BY 4.0');
	await entry.getByRole('link', { name: 'Embed' }).click();
	const code = page.locator('.maker').getByRole('figure').first().locator('code');
	await expect(code).toContainText(EAST);
	await expect(page.frameLocator('.stage iframe').locator('#embed')).toContainText('Burundi');
	await expect(page.getByLabel('Kind')).toHaveValue('chart');
	await expectAccessible(page);
	await expectFits(page);
});

test('a chart of the gallery opens in the explorer', { tag: '@any-width' }, async ({ page }) => {
	await page.goto('/gallery/');
	const entry = page.locator('#internet-use-east-africa');
	await entry.getByRole('link', { name: /Open in the explorer/ }).click();
	await expect(page).toHaveURL(/\/explore\/\?series=/);
	await expect(page.getByRole('application').first()).toHaveAccessibleName(/Burundi/);
});

test('a frame of a spec follows its address over the spec', async ({ page }) => {
	await page.goto(EAST);
	await expect(page.getByRole('application')).toHaveAccessibleName(/Burundi/);
	await expectAccessible(page);
	await expectFits(page);
	await page.goto(`${EAST}?areas=FRA,DEU&theme=dark`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('tbody')).toContainText('Germany');
	await expect(page.locator('tbody')).not.toContainText('Burundi');
	// The years are still those of the spec.
	const years = await page.locator('tbody tr td:nth-child(2)').allTextContents();
	expect(Math.min(...years.map(Number))).toBe(2005);
	await page.goto('/embed/chart/fixed-broadband-price/?highlight=KEN');
	await expect(page.locator('.plot svg:visible')).toContainText('Kenya');
	await expect(page.locator('#embed')).toContainText('as a share of monthly gross national income');
});

test('a spec is a file that a program reads', { tag: '@any-width' }, async ({ request }) => {
	const answer = await request.get(`${EAST}spec.json`);
	expect(answer.headers()['access-control-allow-origin']).toBe('*');
	expect(await answer.json()).toMatchObject({
		version: 1,
		type: 'line',
		indicator: 'internet-use'
	});
	const oembed = (await (await request.get(`${EAST}oembed.json`)).json()) as { height: number };
	expect(oembed.height).toBeGreaterThan(600);
	expect((await request.get(`${EAST}preview.png`)).ok()).toBe(true);
});
