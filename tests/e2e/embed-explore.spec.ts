import type { Page } from '@playwright/test';
import { expect, test } from './support/site-test.ts';

const USE = 'WB_WDI_2024.IT_NET_USER_ZS';
const drawing = (page: Page) => page.locator('.plot svg:visible');

/** The names of the parts that a page asks for, from now on. */
function partsAsked(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const path = new URL(request.url()).pathname;
		expect(path).not.toContain('catalogue.json');
		const [, name] = /\/explore\/parts\/(.+)\.json$/.exec(path) ?? [];
		if (name !== undefined) asked.push(name);
	});
	return asked;
}

for (const [what, search, words, parts] of [
	['lines', `series=${USE}&areas=404,250`, 'Kenya', ['area-codes']],
	['groups', `series=${USE}&areas=001`, '67.4', ['area-codes']],
	['a map', `series=${USE}&areas=all&chart=map`, 'per cent', []],
	[
		'slopes',
		`series=${USE}&areas=404,250&chart=slope`,
		'France',
		['area-economies', 'internet-use']
	],
	[
		'slopes of groups',
		`series=${USE}&areas=001&chart=slope`,
		'67.4',
		['area-groups', 'internet-use']
	],
	['an indicator', 'indicator=internet-use&areas=404', 'Kenya', ['area-codes']],
	[
		'a scatter',
		`series=${USE},WB_WDI.NY_GDP_PCAP_KD&areas=all&chart=scatter`,
		'per cent',
		['area-economies', 'gdp-per-capita', 'internet-use']
	],
	[
		'members',
		`series=${USE}&areas=members:199&chart=bars`,
		'Cambodia',
		['area-economies', 'area-groups', 'group-members', 'internet-use']
	]
] as const) {
	test(`a view of ${what} loads its own parts`, { tag: '@any-width' }, async ({ page }) => {
		const asked = partsAsked(page);
		await page.goto(`/embed/explore/?${search}&v=1`, { waitUntil: 'networkidle' });
		await expect(drawing(page)).toContainText(words);
		await expect(page.getByRole('status')).toBeEmpty();
		expect(asked.sort()).toEqual(['index', ...parts].sort());
	});
}

test.describe('a failing part', () => {
	test.use({
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
		faultless: async ({}, use) => {
			await use(undefined);
		}
	});

	for (const [fault, answer] of [
		['is missing', { status: 404, body: 'gone' }],
		['is of another release', { status: 200, body: '{"facts":[],"series":[],"sources":[]}' }]
	] as const) {
		test(
			`that ${fault} leaves the chart as published, and says why`,
			{
				tag: '@any-width'
			},
			async ({ page }) => {
				await page.route('**/parts/internet-use.json', (route) => route.fulfill(answer));
				await page.route('**/internet-use/figures/*.json', (route) => route.fulfill(answer));
				for (const chart of ['line', 'slope']) {
					await page.goto(`/embed/explore/?series=${USE}&areas=404&chart=${chart}&v=1`);
					await expect(page.getByRole('status')).toContainText('Your choice could not be drawn');
					await expect(drawing(page)).toContainText('World');
				}
			}
		);
	}
});

test('a series that nobody knows is told', { tag: '@any-width' }, async ({ page }) => {
	await page.goto('/fr/embed/explore/?series=NO.SUCH&areas=404&v=1');
	await expect(page.getByRole('status')).toContainText('NO.SUCH');
});
