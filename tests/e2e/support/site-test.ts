import { test as base } from '@playwright/test';
import { watchPage } from './watch-page.ts';

/** Playwright's `test`, whose every page must log no error, fail no request and ask no other host for anything. */
export const test = base.extend<{ faultless: undefined }>({
	faultless: [
		async ({ page, baseURL }, use) => {
			const watch = watchPage(page, baseURL ?? '');
			await use(undefined);
			base.expect(watch.errors, 'errors on the page').toEqual([]);
			base.expect(watch.thirdParties, 'requests to other hosts').toEqual([]);
		},
		{ auto: true }
	]
});

export const expect = base.expect;
