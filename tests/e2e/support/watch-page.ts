import type { Page } from '@playwright/test';

/** What went wrong on a page so far; grows while the page lives. */
export interface PageWatch {
	/** Console errors (security policy violations are among them), uncaught exceptions, failed answers. */
	errors: string[];
	/** Addresses of requests that left the site's origin. */
	thirdParties: string[];
}

/** Watches a page from now on, with every request it makes. */
export function watchPage(page: Page, origin: string): PageWatch {
	const watch: PageWatch = { errors: [], thirdParties: [] };
	page.on('console', (message) => {
		if (message.type() === 'error') watch.errors.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => watch.errors.push(`uncaught: ${error.message}`));
	page.on('response', (response) => {
		if (response.status() >= 400) watch.errors.push(`${response.status()}: ${response.url()}`);
	});
	page.on('request', (request) => {
		const url = request.url();
		const isLocal = url.startsWith(origin) || /^(data|blob):/.test(url);
		if (!isLocal) watch.thirdParties.push(url);
	});
	return watch;
}
