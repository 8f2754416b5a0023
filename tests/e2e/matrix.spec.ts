import type { Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { countRows, readPdf, readPng, readXml } from './support/read-files.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';

const cellOf = (page: Page, id: string) => page.locator(`[data-cell="${id}"]:visible`).first();
const evidenceOf = (page: Page, name: RegExp) => page.getByRole('region', { name });
const INFRASTRUCTURE = /^C2 Infrastructure × 9 /;

async function openMatrix(page: Page, search = ''): Promise<void> {
	await page.goto(`/matrix/${search}`, { waitUntil: 'networkidle' });
	await expect(page.locator('[data-island="matrix"] select').first()).toBeEnabled();
}

test('a cell opens what stands behind it: indicators, scores, figures, and the rule', async ({
	page
}) => {
	await openMatrix(page);
	await cellOf(page, 'C2-9').click();
	const evidence = evidenceOf(page, INFRASTRUCTURE);
	const first = evidence.getByRole('listitem').first();
	await expect(first).toContainText(/on track.*score 5/s);
	await expect(first).toContainText(/ in 20\d\d/);
	await expect(evidence).toContainText(/Mean score: [\d.]+ ÷ \d = [\d.]+\. A mean of 2\.5 or more/);
	await expect(evidence).toContainText('Silent, so not in the mean');
	await expect(page).toHaveURL(/cell=C2-9/);
	await first.getByText('How it was reached').click();
	await expect(first.getByText('Score, from -5 to 5').first()).toBeVisible();
	await expectFits(page);
	await expectAccessible(page);
	await first.getByRole('link', { name: /On the page of World/ }).click();
	await expect(page).toHaveURL(/\/economies\/world\/#toward-[a-z0-9-]+$/);
	await expect(page.locator(':target')).toBeVisible();
});

test('the matrix follows area, layer and method, and the address keeps all of it', async ({
	page
}) => {
	await openMatrix(page);
	await cellOf(page, 'C2-9').click();
	await page.getByLabel('Economy or group').selectOption({ label: 'Kenya' });
	await expect(page.getByText('WSIS-SDG Matrix, Kenya').first()).toBeVisible();
	await expect(evidenceOf(page, INFRASTRUCTURE).getByRole('link', { name: 'Kenya' })).toBeVisible();
	await page.getByLabel('Layer').selectOption('thematic');
	await page.getByRole('radio', { name: /UN 2023/ }).check({ force: true });
	await expect(page).toHaveURL(/area=KEN/);
	await expect(page).toHaveURL(/layer=thematic/);
	await expect(page).toHaveURL(/method=UN_2023/);
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.getByText('WSIS-SDG Matrix, Kenya').first()).toBeVisible();
	await expect(page.getByText(/Thematic mapping.*UN SDG Progress Chart 2023/)).toBeVisible();
	await expect(evidenceOf(page, INFRASTRUCTURE)).toContainText('publishes no score');
});

test('arrow keys walk, Enter opens at the head of the evidence, Escape closes and comes back', async ({
	page
}) => {
	await openMatrix(page);
	const start = cellOf(page, 'C2-9');
	await start.focus();
	await page.keyboard.press('ArrowDown');
	await expect(cellOf(page, 'C3-9')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	const head = page.getByRole('heading', { name: INFRASTRUCTURE });
	await expect(head).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(head).toBeHidden();
	await expect(start).toBeFocused();
	await expect(page).not.toHaveURL(/cell=/);
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(start).toBeFocused();
});

test('a link without an indicator says so, and a link in doubt says why', async ({ page }) => {
	await openMatrix(page, '?cell=C3-9');
	await expect(evidenceOf(page, /^C3 /)).toContainText('no internationally agreed indicator');
	await cellOf(page, 'C8-9').click();
	await expect(evidenceOf(page, /^C8 /)).toContainText('bare goal 9');
});

test(
	'the matrix is had as a picture and as rows, each with its choice and its sources',
	{ tag: '@any-width' },
	async ({ page }) => {
		await openMatrix(page, '?area=KEN&layer=thematic');
		await expect(page.getByText('WSIS-SDG Matrix, Kenya').first()).toBeVisible();
		const take = await openTakeHome(page);
		const name = 'wsis-sdg-matrix-kenya-open-sdg-thematic';
		const svg = await takeFile(take, 'SVG');
		expect(svg.name).toBe(`${name}.svg`);
		const text = svg.bytes.toString();
		expect(readXml(text)).toContain('desc');
		expect(text).toContain('WSIS-SDG Matrix, Kenya');
		expect(text).toMatch(/\/matrix\/\?(area=KEN&amp;layer=thematic|layer=thematic&amp;area=KEN)/);
		expect(text).toContain('Licence');
		const png = await takeFile(take, 'PNG');
		expect(png.name).toBe(`${name}@2x.png`);
		expect(readPng(png.bytes).width).toBe(2800);
		expect(readPdf((await takeFile(take, 'PDF')).bytes)).toMatchObject({ pages: 1 });
		for (const kind of ['CSV', 'XLSX', 'Parquet', 'Arrow', 'JSON', 'ZIP']) {
			const { bytes } = await takeFile(take, kind);
			expect(await countRows(kind, bytes), kind).toBe(18 * 17);
			if (kind === 'CSV') expect(bytes.toString()).toContain('\r\n404,Kenya,thematic,OPEN_SDG,C2,');
		}
		await expect(take.getByRole('button', { name: 'SDMX-CSV 2.0' })).toBeDisabled();
	}
);

test.describe('where the network fails', () => {
	// The faults are made, so their errors are not the page's.
	test.use({ faultless: undefined });

	test(
		'an area that cannot be had is named, the one before stays, and a retry shows it',
		{ tag: '@any-width' },
		async ({ page }) => {
			await openMatrix(page);
			await page.route('**/economies/ken/verdicts.json', (route) => route.abort());
			await page.getByLabel('Economy or group').selectOption({ label: 'Kenya' });
			const alert = page.getByRole('alert');
			await expect(alert).toContainText('Kenya could not be loaded', { timeout: 15_000 });
			await expect(page.getByText('WSIS-SDG Matrix, World').first()).toBeVisible();
			await page.unroute('**/economies/ken/verdicts.json');
			await alert.getByRole('button').click();
			await expect(page.getByText('WSIS-SDG Matrix, Kenya').first()).toBeVisible();
			await expect(alert).toBeHidden();
		}
	);

	test(
		'a changed file of verdicts is refused, and the evidence says so',
		{ tag: '@any-width' },
		async ({ page }) => {
			await openMatrix(page);
			await page.route('**/economies/world/verdicts.json', async (route) => {
				const answer = await route.fetch();
				await route.fulfill({ response: answer, body: (await answer.text()).replace('9', '8') });
			});
			await cellOf(page, 'C2-9').click();
			const evidence = evidenceOf(page, INFRASTRUCTURE);
			await expect(evidence.getByRole('alert')).toContainText('could not be loaded', {
				timeout: 15_000
			});
			await expect(evidence).toContainText('on track');
			await page.unroute('**/economies/world/verdicts.json');
			await evidence.getByRole('button', { name: 'Try again' }).click();
			await expect(evidence.getByRole('listitem').first()).toBeVisible();
		}
	);
});
