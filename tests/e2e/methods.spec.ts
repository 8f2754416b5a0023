import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

const PAGE = '/methods/';

const example = (page: Page): Locator => page.locator('[data-island=example]');
const verdictOf = (page: Page, method: string): Locator =>
	example(page).locator(`tr[data-method=${method}] td`).last();

async function open(page: Page, path = PAGE): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await example(page).getByRole('combobox').first().focus();
	await page.waitForLoadState('networkidle');
}

test('another target changes the verdicts, and the change is said', async ({ page }) => {
	await open(page);
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('on track');
	const status = example(page).getByRole('status');
	await expect(status).toContainText('Target: at least 100 % by 2030');
	await page.getByLabel('Target year').fill('2025');
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('acceleration needed');
	await expect(status).toContainText('by 2025');
	await page.getByLabel('Target, per cent').fill('60');
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('achieved');
	await page.getByRole('button', { name: 'Back to the published' }).click();
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('on track');
	await expect(page.getByLabel('Target, per cent')).toHaveValue('100');
});

test('a number that cannot be read is named, and nothing is lost', async ({ page }) => {
	await open(page);
	const target = page.getByLabel('Target, per cent');
	await target.fill('75,5');
	await expect(example(page).getByRole('status')).toContainText('75.5');
	await target.fill('a lot');
	await expect(page.getByText('“a lot” is not a number')).toBeVisible();
	await expect(target).toHaveAttribute('aria-invalid', 'true');
	await expect(target).toHaveValue('a lot');
	await expect(example(page).getByRole('status')).toContainText('75.5');
	await page.getByLabel('Target year').fill('30');
	await expect(page.getByText('“30” is not a year')).toBeVisible();
	await page.getByLabel('Judge against a target').uncheck();
	await expect(page.getByText('is not a number')).toHaveCount(0);
	await expect(verdictOf(page, 'SDSN')).toContainText('this method needs a target');
	await expectAccessible(page);
});

test('every method can be followed on prices and on parity', async ({ page }) => {
	await open(page);
	const which = page.getByLabel('Example', { exact: true });
	await which.selectOption({ label: 'Fixed-broadband basket price, Kenya' });
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('limited progress');
	await expect(verdictOf(page, 'ITU_UMC')).toContainText('percentages only');
	await page.getByLabel('Base year').selectOption('2019');
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('acceleration needed');
	await expectFits(page);
	await which.selectOption({ index: 2 });
	await expect(example(page).getByRole('status')).toContainText('parity of women and men');
	await which.selectOption({ index: 1 });
	await expect(page.getByLabel('Base year')).toHaveValue('2019');
	await expectAccessible(page);
});

test('the French page says the same in French', async ({ page }) => {
	await open(page, '/fr/methods/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Comment les progrès');
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('en bonne voie');
	await page.getByLabel('Cible, en pourcentage').fill('beaucoup');
	await expect(page.getByText('n’est pas un nombre')).toBeVisible();
	await expectFits(page);
	await expectAccessible(page);
});

test('each method can be addressed, with its status', async ({ page }) => {
	await page.goto(`${PAGE}#UN_REGIONAL`);
	const section = page.locator('#UN_REGIONAL');
	await expect(section).toBeInViewport();
	await expect(section).toContainText('formula confirmed, class limits to be confirmed');
	await expect(section.locator('math').first()).toBeVisible();
});
