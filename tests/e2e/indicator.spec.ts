import type { Page } from '@playwright/test';
import { expect, test } from './support/site-test.ts';

const PAGE = '/indicators/internet-use/';
const SERIES = /\/data\/series\/.*\.parquet$/;

async function ready(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeVisible();
}

async function add(page: Page, name: string): Promise<void> {
	await page.getByLabel('Add an economy or group').fill(name);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
}

test('chosen economies are drawn, live in the address, and survive reload, back and sharing', async ({
	page,
	context
}) => {
	await page.goto(PAGE);
	await ready(page);
	await add(page, 'Kenya');
	await add(page, 'India');
	await expect(page).toHaveURL(/\?areas=KEN,IND$/);
	const chart = page.locator('#line svg').first();
	await expect(chart).toContainText('Kenya');
	await expect(chart).toContainText('India');
	await page.reload();
	await expect(page.locator('#line svg').first()).toContainText('Kenya');
	await page.goBack();
	await expect(page).toHaveURL(/\?areas=KEN$/);
	await expect(page.locator('#line svg').first()).not.toContainText('India');
	const shared = await context.newPage();
	await shared.goto(`${PAGE}?areas=IND`);
	await expect(shared.locator('#line svg').first()).toContainText('India');
});

test('the year of the map lives in the address and skips years without figures', async ({
	page
}) => {
	await page.goto(`${PAGE}?year=2010`);
	await expect(page.getByRole('heading', { name: 'By economy, 2010' })).toBeVisible();
	const slider = page.locator('#map input[type=range]');
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByRole('heading', { name: 'By economy, 2009' })).toBeVisible();
	await expect(page).toHaveURL(/year=2009/);
});

test('the latest year of each economy lives in the address and survives a reload', async ({
	page
}) => {
	await page.goto(PAGE);
	await page.locator('#map').scrollIntoViewIfNeeded();
	await page.getByRole('button', { name: 'Latest of each economy' }).click();
	await expect(page.getByRole('heading', { name: 'latest year of each' })).toBeVisible();
	await expect(page).toHaveURL(/\?year=latest$/);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'latest year of each' })).toBeVisible();
});

test(
	'one file of figures is fetched, and only once a reader asks for more',
	{ tag: '@any-width' },
	async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(PAGE, { waitUntil: 'networkidle' });
		expect(asked.filter((url) => SERIES.test(url))).toEqual([]);
		await ready(page);
		await add(page, 'Kenya');
		await expect(page.locator('#line svg').first()).toContainText('Kenya');
		await add(page, 'India');
		await expect(page.locator('#line svg').first()).toContainText('India');
		const series = asked.filter((url) => SERIES.test(url));
		expect(series.filter((url) => url.includes('WB_WDI_2024'))).toHaveLength(1);
		expect(asked.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
	}
);

test('another source replaces the figures, never mixes with them', async ({ page }) => {
	await page.goto(PAGE);
	await ready(page);
	await page.getByLabel('Source and vintage').selectOption('UNSD_SDG.IT_USE_II99');
	await expect(page).toHaveURL(/series=UNSD_SDG\.IT_USE_II99/);
	const foot = page.locator('#line figcaption');
	await expect(foot).toContainText('United Nations Statistics Division');
	await expect(foot).not.toContainText('World Bank');
	await expect(page.locator('#line svg').first()).toContainText('66.3');
});

test('a group of people can be shown instead of the total', async ({ page }) => {
	await page.goto(`${PAGE}?series=UNSD_SDG.IT_USE_II99&by=F`);
	await expect(page.locator('#line svg').first()).toContainText('63.4');
});

test(
	'what cannot be used of an address is named, the rest is used',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto(`${PAGE}?areas=KEN,NOWHERE&year=abcd`);
		await expect(page.getByText('areas=NOWHERE')).toBeVisible();
		await expect(page.locator('#line svg').first()).toContainText('Kenya');
	}
);

test('every point of the line chart is reached by keyboard and read aloud', async ({ page }) => {
	await page.goto(PAGE);
	await ready(page);
	await page.getByLabel('Add an economy or group').focus();
	const plot = page.locator('#line [role=application]');
	await plot.focus();
	await page.keyboard.press('End');
	await expect(page.locator('#line [aria-live]')).toContainText('2023');
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('#line [aria-live]')).toContainText('2022');
	await page.keyboard.press('Home');
	await expect(page.locator('#line [aria-live]')).toContainText('1990');
});

test.describe('a failing file', () => {
	test.use({
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
		faultless: async ({}, use) => {
			await use(undefined);
		}
	});

	for (const [fault, answer] of [
		['is missing', { status: 404, body: 'gone' }],
		['is damaged', { status: 200, body: 'PAR1 not the figures PAR1' }],
		['is a page', { status: 200, contentType: 'text/html', body: '<p>login</p>' }]
	] as const) {
		test(
			`that ${fault}: the chart stays, the fault is said, and a second try works`,
			{ tag: '@any-width' },
			async ({ page }) => {
				await page.route(SERIES, (route) => route.fulfill(answer));
				await page.goto(PAGE);
				await ready(page);
				await page.getByLabel('Add an economy or group').fill('Kenya');
				await page.getByRole('button', { name: 'Add', exact: true }).click();
				await expect(page.getByRole('alert')).toContainText('could not be loaded', {
					timeout: 15_000
				});
				await expect(page.locator('#line svg').first()).toContainText('World');
				await page.unroute(SERIES);
				await page.getByRole('button', { name: 'Try again' }).click();
				await expect(page.locator('#line svg').first()).toContainText('Kenya');
				await expect(page.getByRole('alert')).toHaveCount(0);
			}
		);
	}
});
