import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { DICTIONARIES } from '../../src/lib/view/explore/address/dictionaries.ts';
import { unpackText } from '../../src/lib/view/explore/address/pack-text.ts';
import { askData } from './support/ask-data.ts';
import {
	explorer,
	openExplorer,
	openFold,
	readFigures,
	readPoints,
	tableRows,
	waitForFigures
} from './support/explore-page.ts';
import { expect, test } from './support/site-test.ts';
import { takeFile } from './support/take-home.ts';

const USE = 'WB_WDI.IT_NET_USER_ZS';

test.skip(({ isMobile }) => isMobile, 'tasks for a wide page');

test('task 3: join an own CSV', async ({ page }) => {
	const own = new Map([
		['KEN', 12.5],
		['FRA', 80.25],
		['BRA', 1003.1],
		['IND', 7]
	]);
	const both = await askData(
		`SELECT o.ref_area, a.iso3, a.name_en AS name, o.obs_value FROM observations o
		JOIN areas a ON a.ref_area = o.ref_area AND a.iso3 IN ('KEN', 'FRA', 'BRA', 'IND')
		WHERE o.series = '${USE}' AND o.time_period = 2023 ORDER BY o.ref_area`
	);
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
	});
	await openExplorer(page, `?series=${USE}&areas=all&from=2023&to=2023&chart=bars`);
	const fold = await openFold(page, 'Your own data');
	const lines = [...own].map(([code, value]) => `${code};${String(value).replace('.', ',')}`);
	const buffer = Buffer.from(`\uFEFFcountry;schools\r\n${lines.join('\r\n')}\r\n`);
	await fold.locator('input[type="file"]').setInputFiles({
		...{ name: 'schools.csv', mimeType: 'text/csv', buffer }
	});
	await expect(fold).toContainText('ISO codes of three letters', { timeout: 60_000 });
	await expect(fold).toContainText('All 4 cells name an area that we know.');
	await fold.getByRole('button', { name: 'Join with the figures shown' }).click();
	await expect(explorer(page)).toContainText('What is shown comes from your SQL', {
		timeout: 30_000
	});
	await expect(fold).toContainText(`Rows that the query gives: ${both.length}.`, {
		timeout: 60_000
	});
	const answer = fold.getByRole('region', { name: /First rows of the answer/ });
	await expect(answer.locator('tbody tr')).toHaveCount(both.length);
	const heads = await answer.locator('thead th').allInnerTexts();
	const rows = await Promise.all(
		(await answer.locator('tbody tr').all()).map((row) => row.locator('td').allInnerTexts())
	);
	const column = (name: string) => rows.map((cells) => cells[heads.indexOf(name)]);
	expect(column('ref_area').toSorted()).toEqual(both.map(({ ref_area }) => ref_area));
	for (const { ref_area, iso3, obs_value } of both) {
		const at = column('ref_area').indexOf(String(ref_area));
		expect(column('obs_value')[at]).toBe(String(obs_value));
		expect(column('schools')[at]).toBe(String(own.get(String(iso3))));
	}
	await expect(tableRows(page)).toHaveCount(both.length);
	const points = await readPoints(page);
	expect(points.map((words) => words.split(';')[0]).toSorted()).toEqual(
		both.map(({ name }) => name).toSorted()
	);
	expect(sent).toEqual([]);
	const [version, packed = ''] = new URL(page.url()).searchParams.get('view')?.split('.') ?? [];
	const text = unpackText(packed, DICTIONARIES[Number(version)] ?? '');
	expect((JSON.parse(text) as { own: unknown }).own).toEqual([
		{
			name: 'own_schools',
			file: 'schools.csv',
			sha256: createHash('sha256').update(buffer).digest('hex')
		}
	]);
	expect(text).not.toMatch(/KEN|1003|80[.,]25|12[.,]5/);
});

test('task 4: SDMX-CSV there and back', async ({ page }) => {
	await openExplorer(page, '?series=UNSD_SDG.IT_USE_II99&areas=404,250,776&chart=line');
	await waitForFigures(page);
	const before = await readFigures(page);
	expect(before.length).toBeGreaterThan(50);
	const { name, bytes } = await takeFile(explorer(page).locator('details.take'), 'SDMX-CSV 2.0');
	expect(parse(bytes, { columns: true })).toHaveLength(before.length);
	const fold = await openFold(page, 'Your own data');
	await fold
		.locator('input[type="file"]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
	await expect(fold).toContainText('SDMX-CSV 2.0 ·', { timeout: 60_000 });
	await fold.getByRole('button', { name: 'Show its rows' }).click({ timeout: 60_000 });
	await expect(fold).toContainText(`Rows that the query gives: ${before.length}.`, {
		timeout: 60_000
	});
	await expect(explorer(page)).toContainText('All rows: Individuals using the Internet.');
	const after = await readFigures(page);
	const kept = (row: Record<string, string>) => {
		const { selection: _address, ...rest } = row;
		return rest;
	};
	expect(after.map(kept)).toEqual(before.map(kept));
});
