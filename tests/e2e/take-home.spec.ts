import { countRows, readPdf, readPng, readXml } from './support/read-files.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';

const DATA = ['CSV', 'XLSX', 'Parquet', 'Arrow', 'JSON', 'SDMX-CSV 2.0', 'SDMX-ML 2.1', 'ZIP'];

test(
	'the figures of an indicator’s lines leave in every kind, each with all rows',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto('/indicators/internet-use/?areas=KEN');
		const take = await openTakeHome(page.locator('[data-island="line"]'));
		await expect(take).toContainText('Kenya');
		await expectAccessible(page);
		await expectFits(page);
		const said = await take.getByText(/^\d+ rows\./).textContent();
		const rows = Number(said?.match(/^\d+/)?.[0]);
		expect(rows).toBeGreaterThan(100);
		for (const kind of DATA) {
			const { name, bytes } = await takeFile(take, kind);
			expect(name).toMatch(/^internet-use-\d{4}-\d\d-\d\d\.[a-z.]+$/);
			expect(await countRows(kind, bytes), kind).toBe(rows);
		}
	}
);

test(
	'charts of an indicator leave as SVG, PNG in four sizes and PDF',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto('/indicators/internet-use/');
		const take = await openTakeHome(page.locator('[data-island="line"]'));
		const svg = (await takeFile(take, 'SVG')).bytes.toString();
		expect(readXml(svg)).toContain('title');
		expect(svg).toContain('url(data:font/woff2;base64,');
		expect(svg).toContain('Licence: CC BY 4.0');
		const [, width = ''] = /<svg[^>]* width="(\d+)"/.exec(svg) ?? [];
		for (const scale of [1, 2, 3, 4]) {
			await take.getByRole('radio', { name: `${scale}×` }).check();
			const png = readPng((await takeFile(take, 'PNG')).bytes);
			expect(png.width).toBe(Number(width) * scale);
			expect(png.dots).toBe(Math.round((96 / 0.0254) * scale));
		}
		const pdf = readPdf((await takeFile(take, 'PDF')).bytes);
		expect(pdf.pages).toBe(1);
		expect(pdf.texts).toBeGreaterThan(20);
		expect(pdf.fonts).toBeGreaterThan(0);
		const map = await openTakeHome(page.locator('[data-island="map"]'));
		for (const label of ['Map', 'Ranking']) {
			await map.getByLabel('Which chart').selectOption({ label });
			const { name, bytes } = await takeFile(map, 'SVG');
			expect(name).toContain(label.toLowerCase());
			expect(readXml(bytes.toString()).length).toBeGreaterThan(40);
		}
	}
);

test('a citation leaves as text, BibTeX and RIS', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/indicators/internet-use/');
	const take = await openTakeHome(page.locator('[data-island="line"]'));
	expect((await takeFile(take, 'BibTeX')).bytes.toString()).toMatch(/^@\w+\{/);
	expect((await takeFile(take, 'RIS')).bytes.toString()).toMatch(/^TY {2}- /);
	await take.getByRole('button', { name: 'Copy the citation' }).click();
	await expect(take.getByRole('status')).toContainText('copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('World Bank (2024-11)');
});
