import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';

test('an activity tells who, when and where, and keeps declared links and those of rules apart', async ({
	page
}) => {
	await page.goto('/goals/3/');
	const section = page.locator('#activities');
	await expect(section.getByText(/Goals are only ever declared/)).toBeVisible();
	await section.getByRole('listitem').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/activities\/[a-z0-9.-]+\/$/);
	await expect(page.locator('#declared').getByRole('link', { name: /^Goal 3/ })).toBeVisible();
	await page.goto('/activities/dpga-gnu-health/');
	const assigned = page.locator('#assigned');
	await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
	await expect(assigned.getByRole('link', { name: 'D-SECTOR-HEA' })).toHaveAttribute(
		'href',
		/\/activities\/rules\/#D-SECTOR-HEA$/
	);
	await expect(assigned).toContainText('medium confidence; found: Health');
	await expect(page.locator('#declared').getByRole('link')).toHaveCount(2);
	await expect(page.locator('#cells')).toContainText('Linked by the matrix: C7-eHEA × 3.');
	await expect(page.getByText('Status', { exact: true })).toBeVisible();
	await expect(page.getByText(/^To cite:/)).toBeVisible();
	await expectFits(page);
	await expectAccessible(page);
});

test('the matrix counts the activities that a reader chooses, and the address keeps the choice', async ({
	page
}) => {
	await page.goto('/matrix/?cell=C7-eHEA-3', { waitUntil: 'networkidle' });
	const evidence = page.getByRole('region', { name: /^C7 E-health/ });
	const list = evidence.getByRole('link', { name: 'All of them in the register' });
	await expect(evidence).toContainText(/\d+ activities declared, \d+ assigned by rule/);
	await expect(evidence.getByRole('listitem').first()).toContainText(/declared|assigned by rule/);
	await expect(list).toHaveAttribute('href', /\/activities\/\?line=C7-eHEA&goal=3$/);
	const before = await evidence.getByText(/activities declared/).textContent();
	await page.locator('summary', { hasText: 'Choose which activities count' }).click();
	await page.getByLabel('Confidence of the rule').selectOption('high');
	await expect(page.getByText(/Confidence of the rule: high confidence/)).toBeVisible();
	await expect(evidence.getByText(/activities declared/)).not.toHaveText(before ?? '');
	await page.getByLabel('Economy or group').selectOption({ label: 'Kenya' });
	await expect(page.getByText(/Activities counted: those that name Kenya/)).toBeVisible();
	await expect(page).toHaveURL(/confidence=high/);
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByText(/those that name Kenya; Confidence of the rule/)).toBeVisible();
	const csv = (await takeFile(await openTakeHome(page), 'CSV')).bytes.toString();
	expect(csv).toMatch(/indicators,activities_declared,activities_assigned,sources/);
	await page.getByRole('button', { name: 'Count all' }).click();
	await expect(page).not.toHaveURL(/confidence=/);
	await expectFits(page);
});

test('an economy’s activities stand beside its verdicts, and lead to the same choice in the register', async ({
	page
}) => {
	await page.goto('/economies/ken/');
	const section = page.locator('#activities');
	const row = section.getByRole('row', { name: /^C2 Infrastructure/ });
	await expect(row).toContainText(/on track|acceleration needed|limited progress|deterioration/);
	await section.getByText('By source and by year, as tables').click();
	await expect(section.getByRole('table', { name: 'Activities by source' })).toBeVisible();
	await expect(
		section.getByRole('link', { name: /in the register of activities$/ })
	).toHaveAttribute('href', /\/activities\/\?area=KEN$/);
});

test.describe('where the network fails', () => {
	// The fault is made, so its errors are not the page's.
	test.use({ faultless: undefined });

	test(
		'activities that cannot be had leave the numbers as they were, and may be asked again',
		{ tag: '@any-width' },
		async ({ page }) => {
			await page.goto('/matrix/', { waitUntil: 'networkidle' });
			await page.route('**/effort.json', (route) => route.abort());
			await page.locator('summary', { hasText: 'Choose which activities count' }).click();
			await page.getByLabel('Links to lines').selectOption('declared');
			const alert = page.getByRole('alert');
			await expect(alert).toContainText('could not be loaded', { timeout: 15_000 });
			await page.unroute('**/effort.json');
			await alert.getByRole('button', { name: 'Try again' }).click();
			await expect(page.getByText(/declared links only/)).toBeVisible();
			await expect(alert).toBeHidden();
		}
	);
});
