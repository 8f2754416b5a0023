import { expect, test } from './support/site-test.ts';

test('without script, the timeline is a list of all events, and its calendars are had', async ({
	page,
	request
}) => {
	await page.goto('/timeline/');
	const forum = page.locator('li#wsis-forum-2023');
	await expect(forum).toContainText('13–17 March 2023');
	await expect(forum).toContainText('date unconfirmed');
	await expect(forum.getByRole('link', { name: 'WSIS Forum' })).toHaveAttribute(
		'href',
		/processes\/wsis-forum\/$/
	);
	const drawn = await page
		.locator('.wide [data-event]')
		.evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('data-event'))).size);
	await expect(page.locator('li[id]')).toHaveCount(drawn);
	const link = page.getByRole('link', { name: 'Download the calendar (.ics)' });
	const answer = await request.get(
		new URL((await link.getAttribute('href')) ?? '', page.url()).href
	);
	expect(answer.headers()['content-type']).toContain('text/calendar');
	expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});
