import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

const PAGE = '/indicators/internet-use/';
const SERIES = /\/data\/series\/.*\.parquet$/;

const section = (page: Page): Locator => page.locator('#progress');
const result = (page: Page): Locator => section(page).getByRole('status');
const verdictOf = (page: Page, method: string): Locator =>
	section(page).locator(`tr[data-judged=${method}]`);
const area = (page: Page): Locator => section(page).getByLabel('Economy or group');

async function open(page: Page, path = PAGE): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	// A choice in the address opens the form, too, maybe just before the press, which then closes it.
	await expect(async () => {
		if (!(await area(page).isVisible())) await section(page).getByText('Judge it yourself').click();
		await expect(area(page)).toBeVisible({ timeout: 2000 });
	}).toPass();
	await area(page).focus();
	await page.waitForLoadState('networkidle');
}

async function judge(page: Page, name: string): Promise<void> {
	await area(page).fill(name);
	await section(page).getByRole('button', { name: 'Judge', exact: true }).click();
}

test('the World’s verdict stands in the page, by each method, without a file of figures', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(PAGE, { waitUntil: 'networkidle' });
	await expect(result(page)).toContainText('As this site judges it: World');
	await expect(result(page).locator('h3:visible')).toContainText('more than 100');
	await expect(section(page).locator('tr[data-judged]')).toHaveCount(6);
	await expect(verdictOf(page, 'UN_REGIONAL')).toContainText('acceleration needed');
	await page.getByRole('radio', { name: /SDSN/ }).check({ force: true });
	await expect(page).toHaveURL(/\?method=SDSN$/);
	await expect(result(page).locator('h3:visible')).toContainText('91');
	await expect(section(page).locator('.projection:visible')).toHaveCount(1);
	expect(asked.filter((url) => SERIES.test(url))).toEqual([]);
});

test('another economy, base year and target are judged by all methods, and live in the address', async ({
	page,
	context
}) => {
	await open(page);
	await judge(page, 'Kenya');
	await expect(result(page)).toContainText('As this site judges it: Kenya');
	await expect(page).toHaveURL(/\?judge=KEN$/);
	await section(page).getByLabel('Base year').selectOption('2010');
	await section(page).getByLabel('Target, per cent').fill('90');
	await section(page).getByLabel('Target year').fill('2028');
	await expect(result(page)).toContainText('Your own choice, not this site’s judgement');
	await expect(result(page)).toContainText('base year 2010 (the site’s: 2015)');
	await expect(verdictOf(page, 'UN_REGIONAL')).toContainText('36 points short');
	await expect(page).toHaveURL(/\?judge=KEN&base=2010&target=90&due=2028$/);
	await expectAccessible(page);
	const shared = await context.newPage();
	await shared.goto(page.url());
	await expect(result(shared)).toContainText('base year 2010 (the site’s: 2015)');
	await expect(shared.locator('#progress').getByLabel('Target year')).toHaveValue('2028');
	await section(page).getByRole('button', { name: 'Back to this site’s judgement' }).click();
	await expect(page).toHaveURL(/\?judge=KEN$/);
	await expect(result(page)).toContainText('As this site judges it: Kenya');
	await page.goBack();
	await expect(result(page)).toContainText('Your own choice');
});

test(
	'what cannot be judged is refused with what to do, and nothing is lost',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto(`${PAGE}?judge=NOWHERE&base=abc&target=many&due=2028&to=1950&figures=X`);
		const alert = section(page).getByRole('alert');
		await expect(alert.filter({ hasText: 'NOWHERE' })).toBeVisible();
		await expect(alert.filter({ hasText: '“abc” cannot be the base year' })).toBeVisible();
		await expect(alert.filter({ hasText: '“1950” is no year with a figure' })).toBeVisible();
		await expect(alert.filter({ hasText: '“many” is not a number' })).toBeVisible();
		await expect(section(page).getByLabel('Target, per cent')).toHaveValue('many');
		await expect(section(page).getByLabel('Target year')).toHaveValue('2028');
		await section(page).getByLabel('Target, per cent').fill('75');
		await expect(result(page)).toContainText('75');
		await judge(page, 'Atlantis');
		await expect(alert.filter({ hasText: '“Atlantis”' })).toBeVisible();
		await expect(area(page)).toHaveValue('Atlantis');
		await expect(section(page).getByLabel('Target, per cent')).toHaveValue('75');
	}
);

test('choices without a verdict say why', { tag: '@any-width' }, async ({ page }) => {
	await open(page, `${PAGE}?judge=KEN`);
	await section(page).getByLabel('Judge against a target').uncheck();
	await expect(verdictOf(page, 'SDSN')).toContainText('this method needs a target');
	await section(page).getByLabel('Base year').selectOption('2021');
	await section(page).getByLabel('Latest year').selectOption('2021');
	await expect(verdictOf(page, 'OPEN_SDG')).toContainText('there is only one figure');
});

test('an indicator without a figure of the World can be judged for an economy', async ({
	page
}) => {
	await open(page, '/indicators/fixed-broadband-price/');
	await expect(section(page)).toContainText('no verdict on the World');
	await judge(page, 'ken');
	await expect(result(page)).toContainText('7 points above the target of less than 2');
	await expectFits(page);
});

test('the section opens on the area that the page’s chart is opened on, and both keep their choices', async ({
	page
}) => {
	await page.goto(`${PAGE}?areas=KEN`);
	await expect(result(page)).toContainText('As this site judges it: Kenya');
	await open(page, `${PAGE}?areas=KEN&base=2012&method=UN_2023`);
	await judge(page, 'India');
	await expect(page).toHaveURL(/areas=KEN/);
	await expect(page).toHaveURL(/method=UN_2023/);
	await expect(page).toHaveURL(/judge=IND&base=2012/);
	await page.getByLabel('Add an economy or group').fill('Uganda');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page).toHaveURL(/areas=KEN,UGA&.*judge=IND/);
});

test(
	'what a reader opens and types before the section lives stands when it is drawn anew',
	{ tag: '@any-width' },
	async ({ page }) => {
		let release = (): void => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		const asked = page.waitForRequest(SERIES);
		await page.route(SERIES, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`${PAGE}?areas=KEN`);
		await section(page).getByText('Judge it yourself').click();
		await area(page).fill('India');
		await asked;
		release();
		await expect(result(page)).toContainText('As this site judges it: Kenya');
		await expect(area(page)).toHaveValue('India');
		await expect(area(page)).toBeFocused();
		await section(page).getByRole('button', { name: 'Judge', exact: true }).click();
		await expect(result(page)).toContainText('As this site judges it: India');
	}
);

test('an indicator that is context says that it is not judged', async ({ page }) => {
	await page.goto('/indicators/gni-per-capita/');
	await expect(section(page)).toContainText('no method judges it');
	await expect(section(page).getByText('Judge it yourself')).toHaveCount(0);
});

test('the French section says the same in French, and fits a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/fr/indicators/schools-internet/?judge=FRA&target=none');
	await expect(result(page)).toContainText('Votre propre choix');
	await expectFits(page);
	await expectAccessible(page);
});

test('a choice of the worked example lives in the address, too', async ({ page }) => {
	await page.goto('/methods/?example=fixed-broadband-price&base=2019&target=5');
	const example = page.locator('[data-island=example]');
	await expect(example.getByLabel('Base year')).toHaveValue('2019');
	await expect(example.getByRole('status')).toContainText('less than 5');
	await example.getByLabel('Target year').fill('2028');
	await expect(page).toHaveURL(/example=fixed-broadband-price&base=2019&target=5&due=2028$/);
});

test.describe('a failing file', () => {
	test.use({
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
		faultless: async ({}, use) => {
			await use(undefined);
		}
	});

	test(
		'leaves the judgement that stands, is said, and a second try works',
		{ tag: '@any-width' },
		async ({ page }) => {
			await page.route(SERIES, (route) => route.fulfill({ status: 404, body: 'gone' }));
			await open(page);
			await judge(page, 'Kenya');
			const alert = section(page).getByRole('alert').filter({ hasText: 'could not be loaded' });
			await expect(alert).toBeVisible({ timeout: 15_000 });
			await expect(result(page)).toContainText('World');
			await page.unroute(SERIES);
			await alert.getByRole('button', { name: 'Try again' }).click();
			await expect(result(page)).toContainText('As this site judges it: Kenya');
			await expect(alert).toHaveCount(0);
		}
	);
});
