import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

const part = (page: Page) => page.locator('.explore');
const rows = (page: Page) => part(page).locator('tbody tr');

async function open(page: Page, search = ''): Promise<void> {
	await page.goto(`/explore/${search}`);
	await expect(part(page).getByRole('button', { name: 'Copy link' })).toBeEnabled();
	const fold = part(page).locator('details.fold > summary');
	if (await fold.isVisible()) await fold.click();
}

/** Types into a picker and takes the first that it finds. */
async function pick(page: Page, label: string, text: string): Promise<void> {
	const field = part(page).getByRole('combobox', { name: label });
	await field.focus();
	await field.pressSequentially(text);
	await expect(part(page).getByRole('option').first()).toBeVisible();
	await field.press('ArrowDown');
	await field.press('Enter');
}

test('the first view is a chart and its figures; nothing of the engine is loaded', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page);
	await expect(
		part(page).getByRole('heading', { level: 2 }).filter({ hasText: 'Internet' })
	).toBeVisible();
	await expect(rows(page).first()).toContainText('World');
	await expect(part(page).locator('figcaption')).toContainText('ITU');
	await expect(part(page).locator('figcaption')).toContainText('Licence');
	expect(asked.filter((url) => url.includes('duckdb'))).toEqual([]);
	await expectFits(page);
	await expectAccessible(page);
});

test('an indicator, areas and a kind are chosen by keyboard, undone, redone and found again by the address', async ({
	page
}) => {
	await open(page);
	await pick(page, 'Add an indicator', 'mobile broadband subscriptions');
	await expect(page).toHaveURL(/series=/);
	await part(page)
		.getByRole('button', { name: 'Take Individuals using the Internet away' })
		.press('Enter');
	await pick(page, 'Add an area or a group', 'Côte');
	await expect(part(page).getByRole('list', { name: 'Chosen areas' })).toContainText('Côte');
	await part(page).getByRole('button', { name: 'Lines', exact: true }).press('Enter');
	await expect(part(page).getByRole('button', { name: 'Lines', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	const address = page.url();
	await page.keyboard.press('Control+z');
	await expect(part(page).getByRole('button', { name: 'Gap', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('Control+Shift+z');
	await expect(page).toHaveURL(address);
	await open(page, new URL(address).search);
	await expect(part(page).getByRole('list', { name: 'Chosen areas' })).toContainText('Côte');
	await expect(rows(page).first()).toBeVisible();
});

test('a step is added, a view kept under a name, deleted; a bad address says what it drops', async ({
	page
}) => {
	await open(page, '?series=WB_WDI_2024.IT_NET_USER_ZS&areas=001,404,XXXX&chart=line');
	await expect(part(page)).toContainText('XXXX');
	await part(page).getByRole('button', { name: 'Add a step' }).click();
	await part(page).getByRole('button', { name: 'Moving average' }).click();
	await expect(part(page)).toContainText('mean of 3 years');
	await part(page).getByText('Views kept on this machine').click();
	await part(page).getByRole('textbox', { name: 'Name' }).fill('Kenya');
	await part(page).getByRole('button', { name: 'Keep this view' }).click();
	await expect(part(page).getByRole('button', { name: 'Show Kenya' })).toBeVisible();
	await part(page).getByRole('button', { name: 'Delete Kenya' }).click();
	await expect(part(page).getByRole('button', { name: 'Show Kenya' })).toHaveCount(0);
});
