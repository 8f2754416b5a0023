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
	['lines', `series=${USE}&areas=404,250`, 'Kenya', ['area-economies', 'internet-use']],
	['groups', `series=${USE}&areas=001`, '67.4', ['area-groups', 'internet-use']],
	['an indicator', 'indicator=internet-use&areas=404', 'Kenya', ['area-economies', 'internet-use']],
	[
		'a scatter',
		`series=${USE},WB_WDI.NY_GDP_PCAP_KD&areas=all&chart=scatter`,
		'per cent',
		['area-economies', 'gdp-per-capita', 'internet-use']
	],
	[
		'members',
		`series=${USE}&areas=members:199&chart=bars`,
		'Bhutan',
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

test('a part that is missing is told', { tag: '@any-width' }, async ({ page }) => {
	await page.route('**/parts/internet-use.json', (route) => route.fulfill({ status: 404 }));
	await page.goto(`/embed/explore/?series=${USE}&areas=404&v=1`);
	await expect(page.getByRole('status')).toContainText('could not be drawn');
	// What is prerendered stays.
	await expect(drawing(page)).toContainText('World');
});

test('a series that nobody knows is told', { tag: '@any-width' }, async ({ page }) => {
	await page.goto('/fr/embed/explore/?series=NO.SUCH&areas=404&v=1');
	await expect(page.getByRole('status')).toContainText('NO.SUCH');
});
