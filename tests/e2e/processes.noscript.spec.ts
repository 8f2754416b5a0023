import { expect, test } from './support/site-test.ts';

test('a process tells what is known, how sure it is, its dates, documents and activities', async ({
	page
}) => {
	await page.goto('/processes/');
	await page.getByRole('link', { name: 'WSIS+20 review' }).click();
	await expect(page.locator('h1')).toHaveText('WSIS+20 review');
	const main = page.locator('main');
	await expect(main.getByRole('heading', { name: 'Dates', exact: true })).toBeVisible();
	const points = main.getByRole('region', { name: 'Action points' });
	await expect(points.getByRole('listitem')).toHaveCount(9);
	await expect(points).toContainText('Paragraph 113');
	await expect(points).toContainText('Source: itu.int ungis 1213');
	const activities = main.getByRole('region', { name: 'Activities', exact: true });
	const count = Number(await activities.locator('.count').getAttribute('data-activities'));
	expect(count).toBeGreaterThan(0);
	await expect(activities.getByRole('listitem')).toHaveCount(count);
	await activities.getByRole('listitem').first().getByRole('link').click();
	await expect(page).toHaveURL(/\/activities\/s-3\.1-a\/$/);
});

test('a process is as complete in French', async ({ page }) => {
	await page.goto('/fr/processes/partnership/');
	await expect(page.locator('h1')).toHaveText(
		'Partenariat sur la mesure des TIC pour le développement'
	);
	const members = page.getByRole('region', { name: 'Membres' });
	await expect(members.getByRole('listitem')).toHaveCount(14);
	await expect(members).toContainText('CNUCED');
	const list = page.locator('#core-list');
	await expect(list.locator('tbody tr')).toHaveCount(69);
	const use = list.locator('#core-HH7');
	await expect(use).toContainText('Non confirmé');
	await expect(use.getByRole('link', { name: 'Population utilisant Internet' })).toBeVisible();
	await expect(list.locator('#core-B1')).toContainText('Aucun chiffre');
});
