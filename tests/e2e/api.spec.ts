import { parse } from 'csv-parse/sync';
import { expect, test } from './support/site-test.ts';

interface Files {
	csv: string;
	json: string;
	parquet: string;
}

interface Catalogue {
	indicators: {
		indicator: string;
		latest: Files;
		series: { series: string; values: number; latest: Files; vintages: { files: Files }[] }[];
	}[];
	tables: { table: string; bytes: number; parquet: string }[];
}

test.describe('the static interface', { tag: '@any-width' }, () => {
	test('every address of the catalogue is there, for any page of any site', async ({ request }) => {
		const catalogue = (await (await request.get('/api/v1/catalogue.json')).json()) as Catalogue;
		const files = catalogue.indicators.flatMap(({ latest, series }) => [
			latest,
			...series.flatMap((row) => [row.latest, ...row.vintages.map((one) => one.files)])
		]);
		expect(files.length).toBeGreaterThan(300);
		for (const address of files.flatMap((one) => [one.csv, one.json, one.parquet])) {
			const answer = await request.head(`/api/v1/${address}`);
			expect(answer.status(), address).toBe(200);
			expect(answer.headers()['access-control-allow-origin']).toBe('*');
		}
		for (const { parquet, bytes } of catalogue.tables) {
			const answer = await request.head(new URL(parquet, 'http://x/api/v1/').pathname);
			expect(Number(answer.headers()['content-length']), parquet).toBe(bytes);
		}
	});

	test('CSV, JSON and the catalogue tell the same', async ({ request }) => {
		const catalogue = (await (await request.get('/api/v1/catalogue.json')).json()) as Catalogue;
		const first = catalogue.indicators.find(({ indicator }) => indicator === 'internet-use');
		const text = await (await request.get('/api/v1/data/internet-use/latest.csv')).text();
		const csv = parse<Record<string, string>>(text, { columns: true });
		const json = (await (await request.get('/api/v1/data/internet-use/latest.json')).json()) as {
			constants: Record<string, string>;
			columns: { name: string }[];
			rows: (string | number | null)[][];
		};
		expect(csv.filter((row) => row['obs_value'] !== '').length).toBe(first?.series[0]?.values);
		expect(json.rows.length).toBe(csv.length);
		const at = json.columns.findIndex(({ name }) => name === 'obs_value');
		expect(json.rows.map((row) => String(row[at] ?? ''))).toEqual(
			csv.map((row) => row['obs_value'])
		);
		expect(json.constants['vintage']).toBe(csv[0]?.['vintage']);
	});

	test('an indicator tells search engines of its files', async ({ page, request }) => {
		await page.goto('/indicators/internet-use/');
		const text = await page.locator('script[type="application/ld+json"]').textContent();
		const graph = (
			JSON.parse(text ?? '') as { '@graph': { distribution: { contentUrl: string }[] }[] }
		)['@graph'];
		expect(graph.length).toBeGreaterThan(1);
		for (const { distribution } of graph) {
			for (const { contentUrl } of distribution) {
				const address = new URL(contentUrl, page.url()).href;
				expect((await request.head(address)).status(), address).toBe(200);
			}
		}
	});

	test('examples name this site and can be copied', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/api/');
		const example = page.locator('figure').first();
		const address = new URL('/api/v1/data/internet-use/latest.csv', page.url()).href;
		await expect(example.locator('code')).toContainText(address);
		await example.getByRole('button').click();
		await expect(example.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(address);
	});
});
