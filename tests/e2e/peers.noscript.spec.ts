import { expect, test } from './support/site-test.ts';

test('peers and paces are there before any script', async ({ page }) => {
	await page.goto('/economies/ken/');
	const peers = page.locator('#peers');
	await expect(peers.locator('tbody tr:visible')).toHaveCount(8);
	await expect(peers.locator('.strip svg path.dots').first()).toHaveAttribute('d', /^M\d+ 10h0m/);
	await expect(peers.getByLabel('Compare with')).toBeHidden();
	await peers.locator('.unfold').click();
	expect(await peers.locator('tbody tr:visible').count()).toBeGreaterThan(8);
	await expect(page.locator('#needed li').first()).toContainText('by 2030');
	await expect(peers.locator('tbody tr').first().getByText(/^From/)).toBeVisible();
});
