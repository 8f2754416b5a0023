import type { Browser, Page } from 'playwright';
import { pageProbe, type ProbeTask } from './page-probe.ts';

/** A page on a slow network and a slowed processor, with the probe in each of its frames. */
export interface SlowPage {
	page: Page;
	wire: Wire;
}

/** What went over the network until now. */
export interface Wire {
	/** Bytes of every answer, headers included. */
	bytes: number;
	/** Answers that the browser's cache did not give. */
	answers: number;
	/** The addresses that were asked for, whoever answered. */
	requests: string[];
}

/** What a page is opened with. */
export interface SlowPageOptions {
	viewport: { width: number; height: number };
	probe: ProbeTask;
}

/** The longest that anything is waited for, ms. */
export const LONGEST_MS = 60_000;
/** How long a page stays open after all is there, for what comes late, ms. */
export const SETTLE_MS = 1500;
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};
const CPU_SLOWDOWN = 4;

/** Opens an empty page in a fresh browser profile, and closes both when the work on it ends. */
export async function withSlowPage<Result>(
	browser: Browser,
	{ viewport, probe }: SlowPageOptions,
	work: (slow: SlowPage) => Promise<Result>
): Promise<Result> {
	const context = await browser.newContext({ viewport });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const wire: Wire = { bytes: 0, answers: 0, requests: [] };
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW_4G);
		await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		// A browser asks for the icon of a site once, with the first of its pages, and never for a frame.
		const icons = new Set<string>();
		session.on('Network.requestWillBeSent', ({ requestId, request }) => {
			if (request.url.endsWith('/favicon.ico')) icons.add(requestId);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			if (icons.has(requestId)) return;
			wire.bytes += encodedDataLength;
			if (encodedDataLength > 0) wire.answers += 1;
		});
		page.on('request', (request) => wire.requests.push(request.url()));
		// tsx wraps named functions in a call of its own, which the page does not have.
		await page.addInitScript('globalThis.__name ??= (named) => named;');
		await page.addInitScript(pageProbe, probe);
		return await work({ page, wire });
	} finally {
		await context.close();
	}
}
