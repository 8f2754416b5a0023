import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { askActivities, countActivities } from './support/count-activities.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { countRows } from './support/read-files.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';

const LINKED = (line: string, layer: string) =>
	`EXISTS (FROM activity_links l WHERE l.activity = a.activity AND kind = 'action_line'
		AND code = '${line}' AND layer = '${layer}')`;
const IN_AFRICA = `EXISTS (FROM areas p WHERE p.itu_region = 'ITU_AFR'
	AND list_contains(string_split(a.countries, ';'), p.ref_area))`;
const ANY_C2 = `(${LINKED('C2', 'declared')} OR ${LINKED('C2', 'assigned')})`;

const result = (page: Page) => page.getByRole('status').filter({ hasText: 'activities' });
const english = (count: number) => count.toLocaleString('en');
const boxOf = (page: Page, facet: string, value: RegExp) =>
	page.getByRole('group', { name: facet, exact: true }).getByRole('checkbox', { name: value });

/** On a phone the facets are folded. */
async function unfold(page: Page): Promise<void> {
	const fold = page.getByText(/^Filters/).first();
	if (await fold.isVisible()) await fold.click();
}

async function expectResult(page: Page, condition: string): Promise<void> {
	const [count, all] = [await countActivities(condition), await countActivities('true')];
	await expect(result(page)).toHaveText(`${english(count)} of ${english(all)} activities`);
}

test('the counts are those of SQL, before and after choices, and the address and Back keep them', async ({
	page
}) => {
	await page.goto('/activities/');
	await expect(result(page)).toHaveText(`${english(await countActivities('true'))} activities`);
	await unfold(page);
	const [declared, assigned] = await Promise.all(
		['declared', 'assigned'].map((layer) => countActivities(LINKED('C2', layer)))
	);
	const name = new RegExp(
		`^C2 Infrastructure ${english(declared ?? 0)} declared ${english(assigned ?? 0)} assigned`
	);
	await boxOf(page, 'Action line', name).check();
	await expectResult(page, ANY_C2);
	await expect(page).toHaveURL(/\?line=C2$/);
	await boxOf(page, 'ITU region', /Africa/).check();
	await expectResult(page, `${ANY_C2} AND ${IN_AFRICA}`);
	await boxOf(page, 'How the line is known', /Declared/).check();
	await expectResult(page, `${LINKED('C2', 'declared')} AND ${IN_AFRICA}`);
	await expect(page).toHaveURL(/\?line=C2&region=ITU_AFR&layer=declared$/);
	await page.goBack();
	await expectResult(page, `${ANY_C2} AND ${IN_AFRICA}`);
	await page.reload();
	await expectResult(page, `${ANY_C2} AND ${IN_AFRICA}`);
	await page.getByRole('button', { name: /Remove the filter ITU region/ }).click();
	await expectResult(page, ANY_C2);
	await expectFits(page);
	await expectAccessible(page);
});

test('years are brushed by keyboard and pointer', async ({ page }) => {
	await page.goto('/activities/');
	const first = page.getByRole('slider', { name: 'First year' });
	await first.focus();
	await expect(async () => {
		await first.press('End');
		await expect(page).toHaveURL(/from=\d+/, { timeout: 500 });
	}).toPass();
	await first.press('ArrowLeft');
	await first.press('ArrowLeft');
	const [last] = await askActivities('SELECT max(start_year) FROM activities');
	await expectResult(page, `a.start_year >= ${Number(last) - 2}`);
	const chart = page.getByRole('img', { name: /Activities by year of start/ });
	const box = await chart.boundingBox();
	if (!box) throw new Error('the years are not drawn');
	await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.8, box.y + 20, { steps: 4 });
	await page.mouse.up();
	await expect(page).toHaveURL(/from=\d+&to=\d+/);
	const [from, to] = [...new URL(page.url()).searchParams.values()].map(Number);
	await expectResult(page, `a.start_year BETWEEN ${from} AND ${to}`);
});

test('words are found in spite of an error, and an empty result says what to loosen', async ({
	page
}) => {
	await page.goto('/activities/');
	await page.getByRole('searchbox', { name: 'Search the activities' }).fill('bangladseh');
	await expect(page.getByText('No activity has “bangladseh”')).toBeVisible();
	const found = page.getByRole('table', { name: 'Activities that meet the filters' });
	await expect(found.locator('tr.main').first()).toContainText('Bangladesh');
	await page.goto('/activities/?q=bangladesh&kind=session&line=C99');
	await expect(page.getByText('line=C99')).toBeVisible();
	await expect(page.getByText('No activity meets all of these filters.')).toBeVisible();
	await page.getByRole('button', { name: /without “Kind: Session”/ }).click();
	await expect(page).toHaveURL(/\?q=bangladesh$/);
	await found.getByText('Details').first().click();
	await expect(found.getByRole('link', { name: 'Page of this activity' }).first()).toBeVisible();
	await expectFits(page);
});

test(
	'a selection leaves in every kind that suits it, each with all of its rows',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.goto('/activities/?goal=9&kind=digital_public_good');
		const goal = `EXISTS (FROM activity_links l WHERE l.activity = a.activity AND kind = 'goal' AND code = '9')`;
		const condition = `${goal} AND a.kind = 'digital_public_good'`;
		await expectResult(page, condition);
		const ids = await askActivities(
			`SELECT a.activity FROM activities a WHERE ${condition} ORDER BY 1`
		);
		const take = await openTakeHome(page);
		const files = new Map<string, Buffer>();
		for (const kind of ['CSV', 'XLSX', 'Parquet', 'Arrow', 'JSON', 'ZIP']) {
			const { name, bytes } = await takeFile(take, kind);
			expect(name).toMatch(new RegExp(`^activities-\\d{4}-\\d\\d-\\d\\d\\.${kind.toLowerCase()}$`));
			expect(await countRows(kind, bytes), kind).toBe(ids.length);
			files.set(kind, bytes);
		}
		const rows = parse<Record<string, string>>(files.get('CSV') ?? '', { columns: true });
		expect(rows.map((row) => row['activity']).sort()).toEqual(ids);
		expect(rows[0]?.['selection']).toBe('goal=9&kind=digital_public_good');
		const json = JSON.parse(String(files.get('JSON'))) as { about: object };
		expect(json.about).toMatchObject({ address: page.url() });
		await expect(take.getByRole('button', { name: 'SDMX-ML 2.1' })).toBeDisabled();
		await expect(take.getByRole('button', { name: 'PNG' })).toHaveCount(0);
	}
);

test('the French register filters by its own file of activities', async ({ page }) => {
	await page.goto('/fr/activities/?line=C5');
	const count = await countActivities(`${LINKED('C5', 'declared')} OR ${LINKED('C5', 'assigned')}`);
	const status = page.getByRole('status').filter({ hasText: 'activités' });
	await expect(status).toHaveText(new RegExp(`^${count}\\D`));
});
