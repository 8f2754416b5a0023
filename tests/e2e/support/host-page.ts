import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// Not the site's own `test`, which counts requests of another page to the site as faults.
import { expect, test as base, type Frame, type Page } from '@playwright/test';

/** Opens a page of another origin with a body, and with headers of its own. */
type OpenHost = (body: string, headers?: Record<string, string>) => Promise<void>;

/** Playwright's `test` with pages of somebody else, which no uncaught error may reach. */
export const test = base.extend<{ openHost: OpenHost }>({
	openHost: async ({ page }, use) => {
		let [html, own]: [string, Record<string, string>] = ['', {}];
		const server = createServer((request, response) => {
			response.writeHead(request.url === '/' ? 200 : 204, { ...own, 'Content-Type': 'text/html' });
			response.end(request.url === '/' ? html : '');
		});
		// A page that is not really on this machine may not ask what is.
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await use(async (body, headers = {}) => {
			html = `<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`;
			own = headers;
			await page.goto(`http://localhost:${port}/`);
		});
		server.close();
		server.closeAllConnections();
		expect(faults, 'uncaught errors').toEqual([]);
	}
});

/** The height that the page gave to each of its iframes, in px; 0 for none. */
export function givenHeights(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('iframe')].map(
			({ style }) => Number.parseFloat(style.height) || 0
		)
	);
}

/** Expects every iframe to be as high as its content, so that nothing of it scrolls. */
export async function expectGrown(page: Page, count: number): Promise<void> {
	await expect
		.poll(async () => (await givenHeights(page)).filter((height) => height > 0).length)
		.toBe(count);
	await expect
		.poll(() => Promise.all(childFrames(page).map((frame) => frame.evaluate(hiddenHeight))))
		.toEqual(Array<number>(count).fill(0));
}

/** The frames of a page that show something of the site. */
export function childFrames(page: Page): Frame[] {
	return page.frames().filter((frame) => frame.url().includes('/embed/'));
}

function hiddenHeight(): number {
	const { scrollHeight, clientHeight } = document.documentElement;
	return Math.max(0, scrollHeight - clientHeight);
}
