import { readFile } from 'node:fs/promises';
import { expect, test } from './support/site-test.ts';

const file = (name: string, text: string) => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});

test('a reader’s own roadmap is shown like ours, with the verdicts of its line, and saved again', async ({
	page
}) => {
	await page.goto('/roadmaps/');
	await page
		.getByLabel('Roadmap file (CSV or XLSX)')
		.setInputFiles(
			file(
				'own.csv',
				'Action line;Activity;Indicator codes;Due date;Status\nC3;Open the archives;internet-use;2020-12-31;en cours\n'
			)
		);
	await expect(page.getByText('1 items read, 0 rows left out.')).toBeVisible();
	const row = page.getByRole('row', { name: /Open the archives/ });
	await expect(row).toContainText('late');
	await expect(row).toContainText('ongoing');
	await expect(row.getByRole('link', { name: 'Individuals using the Internet' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'C3 Access to information' })).toBeVisible();
	await expect(page.getByText('Thematic: by what they measure')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('group', { name: 'Save these items' }).getByText('CSV').click()
	]);
	expect(await readFile(await download.path(), 'utf8')).toContain('C3,Open the archives');
});

test('rows that are not right are left out, each with its reason; a file that is no table is refused', async ({
	page
}) => {
	await page.goto('/roadmaps/');
	const input = page.getByLabel('Roadmap file (CSV or XLSX)');
	const text = 'Action line,Activity,Due date\nC2,Good,2028\nC99,Unknown,31/12/2027\n';
	await input.setInputFiles(file('bad.csv', text));
	await expect(page.getByText('1 items read, 1 rows left out.')).toBeVisible();
	await expect(page.getByText('Row 3, Action line: “C99” is no action line')).toBeVisible();
	await expect(page.getByText(/Row 3, Due date: “31\/12\/2027” is no date/)).toBeVisible();
	await input.setInputFiles(file('other.csv', 'Name,Budget\nx,1\n'));
	await expect(page.getByRole('alert')).toContainText('Action line, Activity');
	await input.setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
	await expect(page.getByRole('alert')).toContainText('The file is empty');
});
