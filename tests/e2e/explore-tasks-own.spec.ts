import { readFileSync } from 'node:fs';
import { askData } from './support/ask-data.ts';
import {
	addStep,
	button,
	explorer,
	openExplorer,
	openFold,
	readFigures,
	readPoints,
	tableRows,
	waitForFigures
} from './support/explore-page.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';
import { hasFocus, tabTo } from './support/tab-to.ts';

const USE = 'WB_WDI.IT_NET_USER_ZS';

test('task 3: join an own CSV', async ({ page, browser, isMobile }) => {
	test.skip(isMobile, 'a task for a wide page');
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
	});
	await openExplorer(page, `?series=${USE}&areas=all&from=2023&to=2023&chart=bars`);
	const fold = await openFold(page, 'Your own data');
	const own = new Map([['KEN', 12.5], ['FRA', 80.25], ['BRA', 1003.1], ['IND', 7]]);
	const lines = [...own].map(([code, value]) => `${code};${String(value).replace('.', ',')}`);
	await fold.locator('input[type="file"]').setInputFiles({
		name: 'schools.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`\uFEFFcountry;schools\r\n${lines.join('\r\n')}\r\n`)
	});
	await expect(fold).toContainText('ISO codes of three letters', { timeout: 60_000 });
	await fold.getByRole('button', { name: 'Join with the figures shown' }).click({ timeout: 60_000 });
	await expect(explorer(page)).toContainText('What is shown comes from your SQL', { timeout: 30_000 });
	await page.waitForTimeout(5000);
	console.log((await explorer(page).locator('.results').innerText()).slice(0, 4000));
	console.log(page.url());
	expect(sent).toEqual([]);
});

test('task 4: SDMX-CSV there and back', async ({ page, isMobile }) => {
	test.skip(isMobile, 'a task for a wide page');
	await openExplorer(page, '?series=UNSD_SDG.IT_USE_II99&areas=404,250,776&chart=line');
	await waitForFigures(page);
	const { name, bytes } = await takeFile(await openTakeHome(explorer(page)), 'SDMX-CSV 2.0');
	console.log(bytes.toString().slice(0, 600));
	const fold = await openFold(page, 'Your own data');
	await fold.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
	await fold.getByRole('button', { name: 'Show its rows' }).click({ timeout: 60_000 });
	await page.waitForTimeout(5000);
	console.log((await fold.innerText()).slice(0, 3000));
	console.log((await explorer(page).locator('.results').innerText()).slice(0, 3000));
});

test('task 5: a shared link on a phone', async ({ page, browser, isMobile, baseURL }) => {
	test.skip(isMobile, 'opens its own phone');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplorer(page, `?series=${USE},UNSD_SDG.IT_USE_II99&areas=404,250,776&chart=line&from=2000`);
	await waitForFigures(page);
	await addStep(page, /^Moving average/);
	await button(page, 'Copy link').click();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const figures = await readFigures(page);
	const points = await readPoints(page);
	const phone = await browser.newContext({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true,
		...(baseURL === undefined ? {} : { baseURL })
	});
	const shared = await phone.newPage();
	const asked: string[] = [];
	shared.on('request', (request) => asked.push(request.url()));
	await shared.goto(link);
	await expect(explorer(shared).locator('.bar button').last()).toBeEnabled({ timeout: 30_000 });
	await waitForFigures(shared);
	await expectFits(shared);
	expect(await readFigures(shared)).toEqual(figures);
	expect(await readPoints(shared)).toEqual(points);
	await expect(explorer(shared)).toContainText('mean of 3 years');
	expect(asked.filter((url) => /duckdb/.test(url))).toEqual([]);
	await phone.close();
});

test('task 12: by keyboard alone, in French', async ({ page, isMobile }) => {
	test.skip(isMobile, 'a phone has no keyboard');
	const fr = JSON.parse(readFileSync('data/messages/fr.json', 'utf8')) as Record<string, string>;
	const named = (key: string) => fr[key] ?? key;
	const { keyboard } = page;
	await openExplorer(page, '', '/fr/explore/');
	const add = async (label: string, text: string) => {
		await tabTo(page, explorer(page).getByRole('combobox', { name: named(label) }));
		await keyboard.type(text);
		await expect(explorer(page).getByRole('option').first()).toBeVisible();
		await keyboard.press('ArrowDown');
		await keyboard.press('Enter');
		expect(await hasFocus(page)).toBe(true);
	};
	await add('explore_pick_series_add', 'abonnements au large bande mobile');
	const chosen = explorer(page).getByRole('list', { name: named('explore_pick_series_chosen') });
	await expect(chosen.getByRole('listitem')).toHaveCount(2);
	await tabTo(page, chosen.getByRole('listitem').first().getByRole('button').last());
	await keyboard.press('Enter');
	await expect(chosen.getByRole('listitem')).toHaveCount(1);
	expect(await hasFocus(page)).toBe(true);
	await add('explore_pick_areas_add', 'Kenya');
	await add('explore_pick_areas_add', 'Sénégal');
	await waitForFigures(page);
	const kind = explorer(page).getByRole('button', { name: named('explore_kind_line'), exact: true });
	await tabTo(page, kind);
	await keyboard.press('Enter');
	await expect(kind).toHaveAttribute('aria-pressed', 'true');
	await tabTo(page, explorer(page).getByRole('application'));
	await keyboard.press('ArrowRight');
	await expect(explorer(page).locator('.chart .spoken')).toContainText(/\d/);
	const address = page.url();
	await keyboard.press('Control+z');
	await expect(page).not.toHaveURL(address);
	expect(await hasFocus(page)).toBe(true);
	await keyboard.press('Control+Shift+z');
	await expect(page).toHaveURL(address);
	const views = explorer(page).locator('summary', { hasText: named('explore_views') });
	await tabTo(page, views);
	await keyboard.press('Enter');
	await tabTo(page, explorer(page).getByRole('textbox', { name: named('explore_views_name') }));
	await keyboard.type('Ma vue');
	await keyboard.press('Enter');
	await expect(explorer(page).getByText('Ma vue').first()).toBeVisible();
	await keyboard.press('Control+a');
	await tabTo(page, explorer(page).getByRole('button', { name: named('explore_undo'), exact: true }));
	await keyboard.press('Enter');
	await expect(page).not.toHaveURL(address);
	await tabTo(page, explorer(page).locator('button.show', { hasText: 'Ma vue' }));
	await keyboard.press('Enter');
	await expect(page).toHaveURL(address);
	expect(await hasFocus(page)).toBe(true);
	await expectAccessible(page);
});
