import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import writeXlsx from 'write-excel-file/node';
import { HOSTILE_TITLES } from '../lib/view/mapping/hostile-titles.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectFits } from './support/expect-fits.ts';
import { expect, test } from './support/site-test.ts';
import { openTakeHome, takeFile } from './support/take-home.ts';

const part = (page: Page): Locator => page.locator('.mapping');
const button = (page: Page, name: string | RegExp): Locator =>
	part(page).getByRole('button', { name });
const counted = (page: Page): Locator => part(page).locator('.counted');

async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
	await part(page)
		.locator('input[type="file"]')
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

async function open(page: Page): Promise<void> {
	await page.goto('/mapping/');
	await expect(part(page).locator('input[type="file"]')).toBeEnabled();
}

const textOf = async (download: Download): Promise<string> =>
	readFile(await download.path(), 'utf8');

async function save(page: Page, name: string | RegExp): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, name).first().click()
	]);
	return textOf(download);
}

test('a CSV file with errors is read, corrected, checked, explored and taken away', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
	});
	await open(page);
	await give(
		page,
		'own.csv',
		[
			'Intitulé;Where;ODD;Grande orientation;Début',
			'National broadband network;Kenya;9;C2;2019',
			'E-health for all;Atlantis;3;C7 e-health;2020',
			';Kenya;4;C7;2021',
			'Local radio;Africa;18;;soon'
		].join('\n')
	);
	await expect(part(page)).toContainText('CSV, UTF-8, columns separated by semicolon; rows: 4');
	const select = part(page).getByRole('combobox', { name: 'Where' });
	await expect(select).toHaveValue('');
	await select.selectOption({ label: 'Countries' });
	await expectAccessible(page);
	await button(page, 'Check the file').click();
	await expect(counted(page)).toHaveText('Rows read: 4 = 3 used + 1 skipped');
	for (const value of ['Atlantis', 'Africa', '18', 'soon']) {
		await expect(part(page).locator('.values', { hasText: value })).toHaveCount(1);
	}
	await expect(part(page)).toContainText('The row has no title');
	await expectAccessible(page);
	await expectFits(page);

	const report = await save(page, /Download all messages \(CSV, 5\)/);
	expect(report.trim().split('\r\n')).toHaveLength(6);
	const mapping = await save(page, 'Mapping as CSV');
	expect(mapping).toContain(
		'row-2,National broadband network,action_line,C2,assigned,K01,high,broadband,true'
	);
	expect(mapping).toContain('row-3,E-health for all,action_line,C7-eHEA,declared');

	await expect(part(page).getByText('National broadband network').first()).toBeVisible();
	await part(page)
		.getByRole('checkbox', { name: /rules assign/ })
		.uncheck();
	expect(await save(page, 'Mapping as CSV')).not.toContain('assigned');
	await part(page).getByRole('searchbox').fill('health');
	await expect(part(page).locator('.register')).toContainText('1 of 3 activities');
	const home = await openTakeHome(part(page).locator('.register'));
	const { bytes } = await takeFile(home, 'JSON');
	const json = JSON.parse(bytes.toString()) as { rows: unknown[] };
	expect(json.rows).toHaveLength(1);
	expect(sent).toEqual([]);
	expect(new URL(page.url()).search).toBe('');
});

test('an IATI file is read, and an activity that is not well-formed is named', async ({ page }) => {
	await open(page);
	await give(
		page,
		'own.xml',
		`<?xml version="1.0"?>
<iati-activities version="2.03">
<iati-activity><iati-identifier>A-1</iati-identifier><title><narrative>Telecom backbone</narrative></title><recipient-country code="KE"/><tag vocabulary="2" code="9"/></iati-activity>
<iati-activity><iati-identifier>A-2</iati-identifier><title></iati-activity>
</iati-activities>`
	);
	await expect(counted(page)).toHaveText('Activities read: 2 = 1 used + 1 skipped');
	await expect(part(page)).toContainText('A-2');
	await expect(part(page)).toContainText(
		'assigned by rule: 1, of which cells of the official matrix: 1'
	);
	await expect(part(page).getByText('Telecom backbone').first()).toBeVisible();
});

test('a sheet of a workbook is chosen', async ({ page }) => {
	const text = (value: string) => ({ value, type: String });
	const bytes = await writeXlsx([
		{
			sheet: 'Cover',
			data: [
				[text('About'), text('these')],
				[text('a'), text('b')]
			]
		},
		{
			sheet: 'Activities',
			data: [
				[text('Title'), text('Country'), text('Start date')],
				[
					text('Digital literacy'),
					text('KEN'),
					{ value: new Date(Date.UTC(2021, 4, 17)), type: Date, format: 'yyyy-mm-dd' }
				]
			]
		}
	]).toBuffer();
	await open(page);
	await give(page, 'own.csv', bytes);
	await expect(part(page)).toContainText('sheet “Cover”');
	await expect(part(page)).toContainText('another ending than its content');
	await part(page).getByLabel('Sheet').selectOption('Activities');
	await expect(part(page)).toContainText('2021-05-17');
	await button(page, 'Check the file').click();
	await expect(counted(page)).toHaveText('Rows read: 1 = 1 used + 0 skipped');
	// One activity of one year can be explored, too.
	await expect(part(page).getByText('Digital literacy').first()).toBeVisible();
});

test('hostile titles are text', async ({ page }) => {
	const quoted = (title: string): string => `"${title.replaceAll('"', '""')}"`;
	const rows = HOSTILE_TITLES.map((title) => [title, title, title, title].map(quoted).join(','));
	await open(page);
	await give(
		page,
		`${quoted('<img src=x>')}.csv`,
		['title,country,kind,organisation', ...rows].join('\n')
	);
	await button(page, 'Check the file').click();
	const count = String(HOSTILE_TITLES.length);
	await expect(counted(page)).toHaveText(`Rows read: ${count} = ${count} used + 0 skipped`);
	await expect(part(page).getByRole('searchbox')).toBeVisible();
	await part(page).getByRole('searchbox').fill('onerror');
	await expect(part(page).locator('.register')).toContainText(' of 48 activities');
	await part(page).locator('.register summary', { hasText: 'Details' }).first().click();
	expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
	await expect(part(page).locator('img, iframe, object, embed')).toHaveCount(0);
	const home = await openTakeHome(part(page).locator('.register'));
	// The browser writes the name of such a file in its own way.
	const saved = page.waitForEvent('download');
	await home.getByRole('button', { name: 'CSV', exact: true }).click();
	const csv = await textOf(await saved);
	for (const line of csv.split('\r\n')) expect(line).not.toMatch(/(?:^|,)"?[=+@＝]/);
});

test(
	'a file that cannot be read says why; without a worker the example is read all the same',
	{ tag: '@any-width' },
	async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(window, 'Worker');
		});
		await open(page);
		await give(page, 'own.csv', '%PDF-1.7 and so on');
		await expect(part(page).getByRole('alert')).toContainText(
			'The file is PDF, whatever its name says'
		);
		await button(page, 'Read another file').click();
		await expect(part(page).locator('input[type="file"]')).toBeFocused();
		await button(page, /Try with/).click();
		await button(page, 'Check the file').click();
		await expect(counted(page)).toHaveText(/^Rows read: (\d+) = \1 used \+ 0 skipped$/);
		await expectFits(page);
	}
);
