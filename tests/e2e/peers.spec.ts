import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

test('an economy stands beside its region, and what would have to happen is said in plain words', async ({
	page
}) => {
	await page.goto('/economies/ken/');
	const peers = page.locator('#peers');
	await expect(
		peers.getByText(/^Better than the median of these peers in \d+ of \d+/)
	).toBeVisible();
	const row = peers.locator('tbody tr', { hasText: 'Individuals using the Internet' });
	await expect(row).toContainText(/\d+ of \d+ have figures/);
	await expect(row.locator('.strip svg')).toBeVisible();
	const needed = page.locator('#needed');
	await expect(needed).toContainText(
		/To reach 100\s%\sby 2030 it must rise by [\d.]+ points a year/
	);
	await expect(needed).toContainText('it has to go');
});

test('another set of peers is chosen, lives in the address beside the method, and survives a reload', async ({
	page
}) => {
	await page.goto('/economies/ken/');
	const set = page.getByLabel('Compare with');
	await set.hover();
	await set.selectOption({ label: 'Similar GNI per capita' });
	await expect(page).toHaveURL(/\?peers=gni$/);
	await expect(page.getByText(/^Peers: the 10 economies whose GNI per capita/)).toBeVisible();
	await page.getByRole('radio', { name: /UN 2023/ }).check({ force: true });
	await expect(page).toHaveURL(/peers=gni&method=UN_2023$/);
	await set.selectOption({ label: 'Lower middle income (World Bank)' });
	await expect(page).toHaveURL(/[?&]peers=income(&|$)/);
	await expect(page).toHaveURL(/[?&]method=UN_2023(&|$)/);
	await page.reload();
	await expect(set).toHaveValue('income');
	await expect(page.getByRole('radio', { name: /UN 2023/ })).toBeChecked();
	await expect(page.locator('#peers .by-method:visible').first()).toHaveAttribute(
		'data-method',
		'UN_2023'
	);
});

test('a reader’s own peers come from the address, and are added and removed', async ({ page }) => {
	await page.goto('/economies/ken/?peers=UGA,TZA,NOWHERE');
	const peers = page.locator('#peers');
	await expect(peers.getByRole('button', { name: 'Remove Uganda' })).toBeVisible();
	await peers.getByLabel('Add an economy or group').fill('Rwanda');
	await peers.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page).toHaveURL(/\?peers=UGA,TZA,RWA$/);
	await peers.getByRole('button', { name: 'Remove Uganda' }).click();
	await expect(page).toHaveURL(/\?peers=TZA,RWA$/);
	await expect(peers.getByRole('status')).toHaveText(
		/Peers:\s+United Republic of Tanzania,\s+Rwanda\./
	);
	await page.getByLabel('Compare with').selectOption('region');
	await expect(page).toHaveURL(/\/economies\/ken\/$/);
});

test('every peer of a row can be read by keyboard, and the nearest dot by pointer', async ({
	page
}) => {
	await page.goto('/economies/ken/');
	const row = page.locator('#peers tbody tr').first();
	await row.getByText(/^From/).focus();
	await page.keyboard.press('Enter');
	const list = row.getByRole('list', { name: 'All figures of Individuals using the Internet' });
	await expect(list.getByRole('listitem').first()).toBeVisible();
	expect(await list.getByRole('listitem').count()).toBeGreaterThan(20);
	await expect(list.getByRole('link', { name: 'Kenya' })).toHaveCount(1);
	await row.locator('.strip svg').hover();
	await expect(row.locator('.tip')).toHaveText(/: [\d.]+\s%, \d{4}$/);
	await expectFits(page);
	await expectAccessible(page, '#peers');
});

test('a group stands beside its members, and the other groups of its kind', async ({ page }) => {
	await page.goto('/economies/itu-afr/?peers=members');
	const peers = page.locator('#peers');
	await expect(page.getByLabel('Compare with')).toHaveValue('members');
	await expect(peers.locator('thead')).toContainText('Members ahead');
	await page.getByLabel('Compare with').selectOption({ label: 'Other groups of the same kind' });
	await expect(peers.getByRole('status')).toContainText('Arab States (ITU region)');
	await expect(peers.locator('thead')).toContainText('Rank');
});

test(
	'says that the figures for a choice could not be loaded',
	{ tag: '@any-width' },
	async ({ page, context }) => {
		await context.route('**/economies/latest.json', (route) =>
			route.fulfill({ status: 200, contentType: 'application/json', body: '{}' })
		);
		await page.goto('/economies/ken/?peers=income');
		await expect(page.locator('[data-peers-failed]')).toBeVisible({ timeout: 30_000 });
		await expect(page.locator('#peers table')).toBeVisible();
	}
);

test('holds on a phone, with every indicator unfolded', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/fr/economies/sen/?peers=ldc');
	await page.locator('#peers .unfold').click();
	await expect(page.locator('#peers tbody tr').last()).toBeVisible();
	await expectFits(page);
});
