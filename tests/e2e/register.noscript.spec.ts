import { parse } from 'csv-parse/sync';
import { countActivities } from './support/count-activities.ts';
import { expect, test } from './support/site-test.ts';

test('without script the register’s first view is whole, leads on, and is had as a file', async ({
	page,
	request
}) => {
	await page.goto('/activities/');
	const all = await countActivities('true');
	await expect(page.getByText(`${all.toLocaleString('en')} activities`).first()).toBeVisible();
	await expect(page.locator('tr.main')).toHaveCount(25);
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'C2 Infrastructure' })).toHaveAttribute(
		'href',
		/action-lines\/c2\/$/
	);
	await page.getByText('Details').first().click();
	await expect(page.getByRole('link', { name: 'Page of this activity' }).first()).toBeVisible();
	const link = page.getByRole('link', { name: 'all activities as CSV' });
	const answer = await request.get(
		new URL((await link.getAttribute('href')) ?? '', page.url()).href
	);
	expect(parse(await answer.text(), { columns: true })).toHaveLength(all);
});
