import { readFile } from 'node:fs/promises';
import { expect, test } from './support/site-test.ts';

test('the timeline is filtered, zoomed and shared by its address', async ({ page }) => {
	await page.goto('/timeline/');
	await page.getByLabel('Process').selectOption({ label: 'WSIS Prizes' });
	await page.getByLabel('Kind').selectOption('contest');
	await expect(page.getByRole('status').filter({ hasText: 'events' })).toContainText('11 of');
	await expect(page).toHaveURL(/\?process=wsis-prizes&kind=contest$/);
	await page.getByRole('button', { name: 'Closer' }).click();
	await expect(page).toHaveURL(/from=2009&to=2021/);
	await page.reload();
	await expect(page.locator('li#wsis-prizes-2012')).toBeVisible();
	await expect(page.locator('li#wsis-prizes-2026')).toHaveCount(0);
	await page.getByLabel('Confirmed only').check();
	await expect(page).toHaveURL(/confirmed=1/);
});

test('keys walk through the events, and Enter shows what is known of one', async ({
	page,
	isMobile
}) => {
	test.skip(isMobile, 'a phone has the list and a strip');
	await page.goto('/timeline/?process=wsis-forum&from=2024&to=2026');
	const drawing = page.getByRole('application', { name: 'Timeline' });
	await drawing.focus();
	await page.keyboard.press('End');
	await expect(page.locator('.timeline [aria-live]')).toContainText(
		'WSIS Forum 2026, meeting, 6–10 July 2026, Geneva'
	);
	await page.keyboard.press('Enter');
	const details = page.getByRole('region', { name: 'WSIS Forum 2026' });
	await expect(details).toContainText('globalcitieshub.org');
	await page.keyboard.press('Escape');
	await expect(details).toHaveCount(0);
	await expect(drawing).toBeFocused();
});

test('the calendar is downloaded under its name, with the address to subscribe to', async ({
	page
}) => {
	await page.goto('/timeline/');
	await expect(page.getByLabel('Address to subscribe to')).toHaveValue(/^http.*\/timeline\.ics$/);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Download the calendar (.ics)' }).click()
	]);
	expect(download.suggestedFilename()).toBe('timeline.ics');
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toContain('UID:wsis-forum-2026@timeline.ict-progress');
});
