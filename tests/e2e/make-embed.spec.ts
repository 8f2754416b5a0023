import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';

const maker = (page: Page): Locator => page.locator('.maker');
/** The box of a code, by its name. */
const box = (page: Page, name: string): Locator =>
	maker(page)
		.getByRole('figure')
		.filter({ has: page.getByText(name, { exact: true }) });
const code = (page: Page, name = 'Plain frame'): Locator => box(page, name).locator('code');
const frame = (page: Page) => page.frameLocator('.stage iframe');

/** Opens the page, and waits until it can be used. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(maker(page).locator('.fields')).not.toHaveAttribute('inert');
	await expect(code(page)).not.toContainText('example.org');
}

const asked = (embed: string): string => `/make-embed/?embed=${encodeURIComponent(embed)}`;

test('from a chart to the code of a frame with the same choice', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/indicators/internet-use/?areas=KEN');
	await expect(page.locator('#line').getByRole('button', { name: 'Remove Kenya' })).toBeVisible();
	await page.getByRole('link', { name: 'Embed: Over time' }).click();
	await expect(page).toHaveURL(/\/make-embed\/\?embed=/);
	await expect(maker(page).getByRole('button', { name: 'Remove Kenya' })).toBeVisible();
	await expect(frame(page).locator('#embed')).toContainText('Kenya');

	await maker(page).getByRole('radio', { name: 'Dark' }).check();
	await expect(code(page)).toContainText('areas=KEN&amp;theme=dark&amp;v=1');
	await expect(frame(page).locator('html')).toHaveAttribute('data-theme', 'dark');

	await maker(page).getByLabel('Economies and groups shown').fill('Rwanda');
	await page.keyboard.press('Enter');
	await expect(code(page)).toContainText('areas=KEN,RWA&amp;');
	await expect(frame(page).locator('#embed')).toContainText('Rwanda');
	await expect(code(page)).toContainText('· Chart over time · Kenya, Rwanda"');
	await expect(page).toHaveURL(/RWA/);

	await box(page, 'Plain frame').getByRole('button', { name: 'Copy' }).click();
	await expect(box(page, 'Plain frame').getByRole('status')).toHaveText('Copied: Plain frame');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(
		/^<iframe src="[^"]+\/embed\/indicator\/internet-use\/\?areas=KEN,RWA&amp;/
	);
	await expect(maker(page).getByText('measured in the preview just now')).toBeVisible();
	await expectAccessible(page);
	await expectFits(page);
});

test('every kind of chart has its link', { tag: '@any-width' }, async ({ page }) => {
	for (const [path, embed] of [
		['/indicators/internet-use/', '/embed/indicator/internet-use/map/'],
		['/indicators/internet-use/', '/embed/indicator/internet-use/ranking/'],
		['/indicators/internet-use/', '/embed/verdict/internet-use/'],
		['/action-lines/c2/', '/embed/action-line/c2/'],
		['/economies/ken/', '/embed/economy/ken/'],
		['/matrix/', '/embed/matrix/'],
		['/activities/', '/embed/activities/'],
		['/action-lines/c2/', '/embed/action-line/c2/?layer=thematic&v=1'],
		['/action-lines/c7/', '/embed/action-line/c7/'],
		['/action-lines/c2/', '/embed/activities/c2/'],
		['/economies/ken/', '/embed/activities/?areas=KEN&v=1'],
		['/explore/', '/embed/explore/?']
	] as const) {
		await page.goto(path);
		const link = page.locator(`a[href*="?embed=${encodeURIComponent(embed)}"]`).first();
		await expect(link, embed).toHaveText(/^Embed/);
	}
});

test('the method that a page shows goes into its link', async ({ page }) => {
	await page.goto('/action-lines/c2/?method=SDSN');
	await page.getByRole('link', { name: 'Embed', exact: true }).click();
	await expect(page).toHaveURL(/\/make-embed\//);
	await expect(maker(page).getByLabel('Method')).toHaveValue('SDSN');
	await expect(frame(page).locator('#embed')).toContainText('SDSN');
});

test('of a card it offers what the card follows', { tag: '@any-width' }, async ({ page }) => {
	await open(page, asked('/embed/activities/'));
	await maker(page).getByLabel('Economy or group', { exact: true }).fill('Kenya');
	await page.keyboard.press('Enter');
	await expect(code(page)).toContainText('/embed/activities/?areas=KEN&amp;v=1');
	await expect(code(page)).toContainText('title="Activities · Kenya"');
	await expect(frame(page).locator('#embed')).toContainText('Kenya');
	await expect(maker(page).getByLabel('Method')).toHaveCount(0);
	await open(page, asked('/embed/economy/ken/'));
	await maker(page).getByLabel('Links', { exact: true }).selectOption('thematic');
	await maker(page).getByLabel('Method').selectOption('SDSN');
	await expect(code(page)).toContainText('layer=thematic&amp;method=SDSN&amp;v=1');
	await expect(frame(page).locator('#embed')).toContainText('SDSN');
});

test('codes with a picture say where it shows another choice', async ({ page }) => {
	await open(page, asked('/embed/verdict/internet-use/'));
	await maker(page).getByText('Other places').click();
	await expect(code(page, 'AMP')).toContainText('<amp-img');
	await expect(box(page, 'Picture for Markdown')).not.toContainText('default');
	await maker(page).getByLabel('Economy or group', { exact: true }).fill('Kenya');
	await page.keyboard.press('Enter');
	await expect(code(page, 'AMP')).toContainText('<div placeholder>');
	await expect(code(page, 'AMP')).not.toContainText('preview.png');
	await expect(code(page, 'Web component')).not.toContainText('preview.png');
	await expect(code(page, 'Picture for Markdown')).toContainText(
		'Kenya. The picture shows the default'
	);
	await expect(box(page, 'Picture for Markdown').locator('.hint')).toContainText(
		'shows the default, without your choice'
	);
	await expectAccessible(page);
});

test('years, release, accent, height and title go into the address', async ({ page }) => {
	await open(page, '/make-embed/');
	await maker(page).getByLabel('From year').fill('2010');
	await maker(page).getByLabel('To year').fill('2005');
	await page.keyboard.press('Tab');
	await expect(maker(page).getByRole('alert')).toContainText('must not be after');
	await maker(page).getByLabel('To year').fill('2022');
	await page.keyboard.press('Tab');
	await expect(code(page)).toContainText('years=2010-2022');
	await maker(page).getByLabel('Release').selectOption({ index: 1 });
	await expect(code(page)).toContainText('vintage=');
	await maker(page).getByLabel('An accent of your own').check();
	await maker(page).getByLabel('Accent', { exact: true }).fill('#ffee00');
	await expect(maker(page)).toContainText('4.5 to 1 is needed');
	await maker(page).getByLabel('With its title').uncheck();
	await maker(page).getByLabel('Fixed height').check();
	await maker(page).getByLabel('Height in pixels').fill('99');
	await page.keyboard.press('Tab');
	await expect(maker(page).getByRole('alert')).toContainText('no height between');
	await maker(page).getByLabel('Height in pixels').fill('444');
	await page.keyboard.press('Tab');
	await expect(code(page)).toContainText('accent=ffee00&amp;title=off&amp;height=444&amp;v=1');
	await expect(code(page)).toContainText('height="444"');
	await expectAccessible(page);
});

test('an address that is no embed is refused in words', async ({ page }) => {
	await open(page, asked('https://other.example/embed/matrix/'));
	await expect(maker(page).getByRole('alert')).toContainText('other.example/embed/matrix/');
	const paste = maker(page).getByLabel('Or paste an address');
	for (const [text, words] of [
		['/methods/', 'cannot be embedded'],
		['/embed/indicator/no-such/', 'nothing of that name'],
		['javascript:alert(1)', 'no web address']
	] as const) {
		await paste.fill(text);
		await maker(page).getByRole('button', { name: 'Read' }).click();
		await expect(maker(page).getByRole('alert')).toContainText(words);
	}
	await expectAccessible(page);
	await paste.fill('/indicators/internet-use/?areas=KEN');
	await page.keyboard.press('Enter');
	await expect(maker(page).getByRole('alert')).toHaveCount(0);
	await expect(code(page)).toContainText('areas=KEN');
});

test('by keyboard alone', { tag: '@any-width' }, async ({ page }) => {
	await open(page, '/make-embed/');
	await maker(page).getByLabel('Kind').focus();
	await page.keyboard.type('Map');
	await expect(code(page)).toContainText('/embed/indicator/internet-use/map/');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Fixed-broadband');
	await page.keyboard.press('Enter');
	await expect(code(page)).not.toContainText('internet-use');
	await maker(page).getByLabel('Highlighted').focus();
	await page.keyboard.type('Kenya');
	await page.keyboard.press('Enter');
	await expect(code(page)).toContainText('highlight=KEN');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(code(page)).not.toContainText('highlight');
	await maker(page).getByRole('radio', { name: '600 px' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('.stage iframe')).toHaveAttribute('width', '960');
});

test('in French', async ({ page }) => {
	await page.goto('/fr/make-embed/');
	await expect(maker(page).locator('.fields')).not.toHaveAttribute('inert');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Créer une intégration');
	await expect(code(page, 'Cadre simple')).toContainText('/fr/embed/indicator/internet-use/');
	const sources = await maker(page).getByLabel('Source').locator('option').allTextContents();
	expect(sources.length).toBeGreaterThan(1);
	expect(new Set(sources).size).toBe(sources.length);
	await maker(page).getByLabel('Langue').selectOption('English');
	await expect(code(page, 'Cadre simple')).toContainText('/embed/indicator/internet-use/');
	await expect(code(page, 'Cadre simple')).not.toContainText('/fr/embed/');
	await expectAccessible(page);
	await expectFits(page);
});
