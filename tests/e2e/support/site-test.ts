import { test as base } from '@playwright/test';
import { watchPage } from './watch-page.ts';

/** Playwright's `test`, whose every page must log no error, fail no request and ask no other host for anything. */
export const test = base.extend<{ faultless: undefined; settled: undefined }>({
	faultless: [
		async ({ page, baseURL }, use) => {
			const watch = watchPage(page, baseURL ?? '');
			await use(undefined);
			base.expect(watch.errors, 'errors on the page').toEqual([]);
			base.expect(watch.thirdParties, 'requests to other hosts').toEqual([]);
		},
		{ auto: true }
	],
	settled: [
		async ({ page }, use) => {
			await use(undefined);
			// What a test left on its way would else fail after it, which ends the whole run.
			await page.unrouteAll({ behavior: 'ignoreErrors' });
		},
		{ auto: true }
	]
});

export const expect = base.expect;
