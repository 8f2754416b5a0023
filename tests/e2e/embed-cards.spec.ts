import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

/** kB (1,000 bytes) of figures that a choice in a card may load. */
const FIGURES = 8;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByRole('status');

const CHOICES = [
	['/embed/verdict/internet-use/?areas=KEN&method=SDSN', 'Kenya', 'SDSN'],
	['/embed/action-line/c2/?areas=KEN&layer=thematic', 'Kenya', '(by subject)'],
	['/embed/action-line/c7/?areas=FRA', 'France', 'judged in its parts'],
	['/embed/economy/ken/?layer=thematic&method=ITU_UMC', 'Kenya', 'ITU'],
	['/embed/activities/?areas=KEN', 'Kenya', 'activities in the register'],
	['/embed/activities/c2/?areas=KEN', 'Kenya', 'C2'],
	['/embed/matrix/?areas=KEN&layer=thematic', 'Kenya', 'Thematic mapping']
] as const;

for (const [address, ...words] of CHOICES) {
	test(`a card follows its address: ${address}`, async ({ page }) => {
		const sizes: Promise<number>[] = [];
		page.on('requestfinished', (request) => {
			if (!request.url().endsWith('.json')) return;
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
		});
		await page.goto(address);
		const frame = page.locator('#embed');
		for (const each of words) await expect(frame).toContainText(each);
		await expect(notice(page)).toBeEmpty();
		await expect(page.locator('footer')).toContainText('Licence');
		const bytes = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
		expect(bytes).toBeGreaterThan(0);
		expect(bytes / 1000).toBeLessThan(FIGURES);
		await expectFits(page);
		await expectAccessible(page);
	});
}

test(
	'a card draws the first area that there is, and tells what it left out',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto('/fr/embed/verdict/internet-use/?areas=XXX,KEN,FRA&layer=thematic');
		await expect(title(page)).toContainText('Kenya');
		await expect(notice(page)).toContainText('areas=XXX, areas=FRA, layer=thematic');
		await page.goto('/embed/economy/ken/?areas=FRA');
		await expect(notice(page)).toContainText('areas=FRA');
		await expect(title(page)).toContainText('Kenya');
	}
);

test('the verdict on an economy has its whole line, its flags and its target', async ({ page }) => {
	await page.goto('/embed/verdict/internet-use/?areas=KEN');
	await expect(title(page)).toContainText('Kenya');
	const path = page.locator('.toward path').first();
	expect(((await path.getAttribute('d')) ?? '').split(/[ML]/).length).toBeGreaterThan(8);
	await expect(page.locator('.notes')).toContainText('UMC 2030');
});

test(
	'where the World has no verdict the card says why, and a choice of an economy is drawn',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto('/embed/verdict/mobile-broadband-price/');
		await expect(title(page)).toContainText('no source of ours publishes a figure of the World');
		await expect(page.locator('.notes')).toContainText('Economies with a verdict');
		await expectAccessible(page);
		await page.goto('/embed/verdict/mobile-broadband-price/?areas=KEN');
		await expect(title(page)).toContainText('Kenya');
		await expect(page.locator('.toward')).toBeVisible();
	}
);

test('many sources are folded, but their licences show', async ({ page }) => {
	await page.goto('/embed/activities/');
	const foot = page.locator('footer');
	await expect(foot.getByText('Licences:')).toContainText('ODC-By 1.0');
	await expect(foot.getByText('Registry of digital public goods')).toBeHidden();
	await foot.getByText('All sources by name').click();
	await expect(foot.getByText('Registry of digital public goods')).toBeVisible();
	await expectFits(page);
	await expectAccessible(page);
});

test(
	'the words of a method stand below the verdict, each on lines of their own',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto('/embed/verdict/internet-use/?areas=KEN&method=UN_2023');
		await expect(title(page)).toContainText('Kenya');
		const badge = page.locator('.badge.large');
		const [verdict, words] = await Promise.all(
			['b', 'small'].map((own) => badge.locator(own).boundingBox())
		);
		expect(words?.x).toBe(verdict?.x);
		expect(words?.y).toBeGreaterThanOrEqual((verdict?.y ?? 0) + (verdict?.height ?? 0) - 4);
	}
);

test(
	'in forced colours the bar of what is declared is solid, that of what is assigned hollow',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto('/embed/activities/');
		const colours = (layer: string) =>
			page.locator(`.efforts > .${layer}`).evaluate((own) => ({
				bar: getComputedStyle(own).borderBlockStartColor,
				inside: getComputedStyle(own, '::before').backgroundColor,
				outline: getComputedStyle(own, '::before').borderBlockStartColor,
				ground: getComputedStyle(document.body).backgroundColor
			}));
		const declared = await colours('declared');
		expect(declared.bar).not.toBe(declared.ground);
		const assigned = await colours('assigned');
		expect(assigned.bar).toBe(assigned.ground);
		expect(assigned.inside).toBe(assigned.ground);
		expect(assigned.outline).not.toBe(assigned.ground);
	}
);

test.describe('a failing file', () => {
	test.use({
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
		faultless: async ({}, use) => {
			await use(undefined);
		}
	});

	test('leaves the card as published, and says why', { tag: '@any-width' }, async ({ page }) => {
		await page.route('**/cards/areas/*.json', (route) =>
			route.fulfill({ status: 200, body: '{"figures":[]}' })
		);
		await page.goto('/embed/action-line/c2/?areas=KEN');
		await expect(notice(page)).toContainText('Your choice could not be drawn', {
			timeout: 15_000
		});
		await expect(title(page)).toContainText('World');
	});
});
