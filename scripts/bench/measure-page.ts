import type { Browser } from 'playwright';
import { pageProbe, type Sight } from './page-probe.ts';

/** One load of one page on a slow network and a slowed processor. */
export interface PageMeasurement {
	/** Bytes on the wire, headers included, of every answer until the page was quiet. */
	bytes: number;
	requests: string[];
	/** When what was waited for was painted, ms. */
	firstSight: number;
	blocking: number;
	layoutShift: number;
}

const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};
const CPU_SLOWDOWN = 4;
const LONGEST_MS = 60_000;
const SETTLE_MS = 1500;

/** Loads a page in a fresh browser profile and measures it; throws when its chart or verdict does not come within a minute. */
export async function measurePage(
	browser: Browser,
	url: string,
	sight: Sight = 'chart'
): Promise<PageMeasurement> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const requests: string[] = [];
		let bytes = 0;
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW_4G);
		await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
		page.on('request', (request) => requests.push(request.url()));
		// tsx wraps named functions in a call of its own, which the page does not have.
		await page.addInitScript('globalThis.__name ??= (named) => named;');
		await page.addInitScript(pageProbe, sight);
		await page.goto(url, { waitUntil: 'networkidle', timeout: LONGEST_MS });
		await page
			.waitForFunction(() => window.benchProbe.firstSight !== null, null, { timeout: LONGEST_MS })
			.catch((cause: unknown) => {
				throw new Error(`No ${sight} was painted on ${url} within a minute.`, { cause });
			});
		await page.waitForTimeout(SETTLE_MS);
		const { firstSight, blocking, layoutShift } = await page.evaluate(() => window.benchProbe);
		return { bytes, requests, firstSight: firstSight ?? Infinity, blocking, layoutShift };
	} finally {
		await context.close();
	}
}
