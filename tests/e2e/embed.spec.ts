import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

const LINE = '/embed/indicator/internet-use/';
/** kB (1,000 bytes) until a frame is complete and can be used. */
const BUDGET = 40;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const plot = (page: Page) => page.getByRole('application');
const spoken = (page: Page) => page.locator('.spoken');

for (const view of ['', 'map/', 'ranking/', 'gap/']) {
	test(`a frame of ${view || 'lines'} is read by everyone, fits and moves nothing`, async ({
		page
	}) => {
		await page.addInitScript(() => {
			new PerformanceObserver((list) => {
				type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
				for (const entry of list.getEntries() as Shift[]) {
					if (entry.hadRecentInput) continue;
					Object.assign(window, {
						shift: ((window as { shift?: number }).shift ?? 0) + entry.value
					});
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(LINE + view);
		await expect(plot(page)).toBeVisible();
		await expect(page.locator('footer')).toContainText('Licence: CC BY');
		await expectFits(page);
		await expectAccessible(page);
		await plot(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(spoken(page)).toContainText(/\d/);
		const words = await spoken(page).innerText();
		await page.keyboard.press('ArrowDown');
		await expect(spoken(page)).not.toHaveText(words);
		await expect(page.locator('.tip')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.tip')).toBeHidden();
		expect(await page.evaluate(() => (window as { shift?: number }).shift ?? 0)).toBe(0);
	});
}

test('the table has every figure of the chart', { tag: '@any-width' }, async ({ page }) => {
	await page.goto(LINE);
	await expect(plot(page)).toBeVisible();
	await page.getByText(/figures as a table/).click();
	const rows = await page.locator('tbody tr').count();
	const points = await page.evaluate(() => {
		const text = document.getElementById('page')?.textContent ?? '';
		return (JSON.parse(text) as { walk: { words: unknown[] } }).walk.words.length;
	});
	expect(rows).toBe(points);
	await expectAccessible(page);
});

test(
	'a frame weighs at most 40 kB until it can be used, stores nothing and asks nobody else',
	{ tag: '@any-width' },
	async ({ page, context }) => {
		for (const view of ['', 'map/', 'ranking/', 'gap/']) {
			const own = await context.newPage();
			const asked: string[] = [];
			own.on('request', (request) => asked.push(request.url()));
			const finished: Promise<number>[] = [];
			own.on('requestfinished', (request) => {
				const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
				finished.push(size.catch(() => Number.NaN));
			});
			await own.goto(LINE + view, { waitUntil: 'networkidle' });
			const bytes = (await Promise.all(finished)).reduce((sum, each) => sum + each, 0);
			expect(bytes / 1000, view).toBeLessThan(BUDGET);
			expect(asked, view).toHaveLength(2);
			await own.close();
		}
		await page.goto(LINE);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	}
);

/** What choices may weigh from the page to their drawing, in kB, and how many files that is: a little above what they do. */
const CHOICES: readonly [address: string, kB: number, files: number][] = [
	['?areas=FRA,DEU,JPN', 40.5, 6],
	['?years=2010-2020', 38, 4],
	['?areas=FRA,DEU&series=WB_WDI.IT_NET_USER_ZS', 45, 6],
	['?areas=FRA,DEU&vintage=2024-11', 39, 5],
	['?vintage=2024-11&series=WB_WDI_2024.IT_NET_USER_ZS', 17, 2],
	['ranking/?highlight=FRA,DEU,JPN', 36, 4],
	['ranking/?areas=FRA,DEU,JPN', 36, 6],
	['ranking/?highlight=FRA&years=2015', 37, 4],
	['gap/?areas=FRA,DEU,KEN', 35, 6],
	['gap/?by=age', 37, 5],
	['map/?highlight=FRA,JPN', 54, 4],
	['map/?years=2015', 55, 4],
	['/embed/explore/?series=WB_WDI_2024.IT_NET_USER_ZS&areas=404,250', 53, 8],
	['/embed/explore/?series=WB_WDI_2024.IT_NET_USER_ZS&areas=all&chart=map', 68, 7]
];

test(
	'a choice weighs little until it is drawn, in few files',
	{ tag: '@any-width' },
	async ({ context }) => {
		for (const [address, kB, files] of CHOICES) {
			const own = await context.newPage();
			const finished: Promise<number>[] = [];
			own.on('requestfinished', (request) => {
				finished.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
			});
			const path = address.startsWith('/') ? address : LINE + address;
			await own.goto(path, { waitUntil: 'networkidle' });
			// What is kept or chosen otherwise is drawn before the network is idle.
			if (/areas=FRA|highlight/.test(address)) {
				await expect(own.locator('.choose button[value="FRA"]')).toBeVisible();
			}
			await expect(own.getByRole('status')).toBeEmpty();
			await own.waitForLoadState('networkidle');
			const bytes = (await Promise.all(finished)).reduce((sum, each) => sum + each, 0);
			expect(bytes / 1000, address).toBeLessThan(kB);
			expect(finished.length, address).toBeLessThanOrEqual(files);
			await own.close();
		}
	}
);

test('a choice in the address is drawn from the small files of its figures', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(`${LINE}?areas=KEN,UGA&years=2010-2020&v=1`);
	const drawing = page.locator('.plot svg:visible');
	await expect(drawing).toContainText('Kenya');
	await expect(drawing).toContainText('Uganda');
	await expect(page.getByText('· 2010–⁠2020')).toBeVisible();
	expect(asked.filter((path) => path.includes('duckdb'))).toEqual([]);
	await plot(page).focus();
	await page.keyboard.press('End');
	await expect(spoken(page)).toContainText('2020');
	await expectAccessible(page);
	await expectFits(page);
});

test('a reader adds areas by name and takes them away again', async ({ page }) => {
	await page.goto(LINE);
	const field = page.getByLabel('Add an economy or group');
	await field.fill('kenya');
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.locator('.plot svg:visible')).toContainText('Kenya');
	await expect(field).toBeFocused();
	await field.fill('Nowhere');
	await field.press('Enter');
	await expect
		.poll(() => field.evaluate((own: HTMLInputElement) => own.validationMessage))
		.toBe('No economy or group has this name');
	await page.getByRole('button', { name: 'Take Kenya away' }).click();
	await expect(page.getByRole('button', { name: 'Take Kenya away' })).toHaveCount(0);
});

test('on a map and a ranking the areas chosen stand out', async ({ page }) => {
	await page.goto(`${LINE}ranking/?highlight=KEN&years=2015`);
	await expect(page.locator('.plot svg:visible')).toContainText('Kenya');
	await expect(page.getByText('· 2015')).toBeVisible();
	await page.goto(`${LINE}map/?highlight=KEN`);
	await expect(page.locator('.plot svg:visible')).toContainText(/Kenya \d/);
});

test(
	'parts of an address that nobody understands are told, and the default is drawn',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto(`${LINE}?theme=neon&years=x`);
		const notice = page.getByRole('status');
		await expect(notice).toContainText('theme=neon');
		await expect(notice).toContainText('years=x');
		await expect(title(page)).toContainText('%');
		await page.goto(`${LINE}?areas=XXX,KEN`);
		await expect(notice).toContainText('areas=XXX');
		await expect(page.locator('.plot svg:visible')).toContainText('Kenya');
		await page.goto(`${LINE}?vintage=1999-01`);
		await expect(notice).toContainText('There is no release 1999-01');
	}
);

test('themes, accents and titles are worn before anything is seen', async ({ page }) => {
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(LINE);
	const light = await ground();
	await page.goto(`${LINE}?theme=dark&accent=ffcc00`);
	expect(await ground()).not.toBe(light);
	await expectAccessible(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(`${LINE}?theme=light&title=off&accent=ffff00`);
	expect(await ground()).toBe(light);
	// Yellow on white would not be seen.
	const accent = () =>
		page.evaluate(() => document.documentElement.style.getPropertyValue('--accent'));
	expect(await accent()).toBe('');
	await expect(title(page)).toBeAttached();
	expect((await page.locator('.head').boundingBox())?.height).toBe(1);
});

test('a shared view of the explorer is drawn without an engine', async ({ page }) => {
	await page.goto(
		'/embed/explore/?series=WB_WDI_2024.IT_NET_USER_ZS&areas=KEN,404,250&from=2010&chart=slope'
	);
	await expect(page.locator('.plot svg:visible')).toContainText('France');
	await expect(page.getByRole('status')).toContainText('areas');
	await expect(plot(page)).toBeVisible();
	await page.goto('/embed/explore/');
	await expect(title(page)).toContainText('Individuals using the Internet');
});

test('French frames speak French', { tag: '@any-width' }, async ({ page }) => {
	await page.goto('/fr/embed/indicator/internet-use/?areas=KEN');
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await expect(page.getByText('Licence : CC BY')).toBeVisible();
	await expect(page.locator('.plot svg:visible')).toContainText('Kenya');
	await expectAccessible(page);
});

test(
	'what finds and previews an embed stands beside it',
	{ tag: '@any-width' },
	async ({ page, request }) => {
		await page.goto(`${LINE}map/`);
		const link = page.locator('link[type="application/json+oembed"]');
		const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
		const oembed = (await (await request.get(href)).json()) as Record<string, string | number>;
		expect(oembed).toMatchObject({ version: '1.0', type: 'rich', thumbnail_width: 1200 });
		expect(oembed['html']).toContain('<iframe');
		const image = page.locator('meta[property="og:image"]');
		const preview = await request.get(
			new URL((await image.getAttribute('content')) ?? '', page.url()).href
		);
		expect(preview.headers()['content-type']).toBe('image/png');
		await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute('content', /\w/);
	}
);

test.describe('a failing file', () => {
	test.use({
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
		faultless: async ({}, use) => {
			await use(undefined);
		}
	});

	for (const [fault, answer] of [
		['is missing', { status: 404, body: 'gone' }],
		['is damaged', { status: 200, body: '{"areas":[]}' }],
		['is a page', { status: 200, contentType: 'text/html', body: '<p>login</p>' }]
	] as const) {
		test(
			`that ${fault} leaves the chart as published, and says why`,
			{ tag: '@any-width' },
			async ({ page }) => {
				for (const [file, search] of [
					['data.json', '?areas=KEN&vintage=2023-01'],
					['figures/*.json', '?areas=KEN']
				] as const) {
					await page.route(`**/${file}`, (route) => route.fulfill(answer));
					await page.goto(LINE + search);
					await expect(page.getByRole('status')).toContainText('Your choice could not be drawn', {
						timeout: 15_000
					});
					await expect(page.locator('.plot svg:visible')).toContainText('World');
				}
				await plot(page).focus();
				await page.keyboard.press('ArrowRight');
				await expect(spoken(page)).toContainText(/\d/);
			}
		);
	}
});
