import type { Browser, Frame, Page } from 'playwright';
import { LONGEST_MS, SETTLE_MS, withSlowPage, type SlowPageOptions } from './slow-page.ts';

/** One load of a page with charts in frames; times in ms since the navigation of that page started. */
export interface FramesMeasurement {
	bytes: number;
	/** Answers that the browser's cache did not give. */
	answers: number;
	requests: string[];
	firstSight: number;
	/** When the last of the frames was painted. */
	allSights: number;
	/** When the last of the frames could be used. */
	allUsable: number;
	/** Of the one main thread that the page and its frames share. */
	blocking: number;
	/** Of the page around the frames. */
	layoutShift: number;
}

/**
 * Loads a page with a number of frames and measures all of them. The browser must keep the frames in the page's own
 * process (`--disable-site-isolation-trials`), so that they share one slow network and one main thread: each of its
 * long tasks is then told to every frame, and counted once, as the page around hears of it.
 */
export async function measureFrames(
	browser: Browser,
	url: string,
	count: number,
	options: SlowPageOptions
): Promise<FramesMeasurement> {
	return withSlowPage(browser, options, async ({ page, wire }) => {
		await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST_MS });
		const frames = page.frames().filter((frame) => frame !== page.mainFrame());
		if (frames.length !== count)
			throw new Error(`${url} has ${frames.length} frames, not ${count}.`);
		await refuseOwnProcess(page, frames[0]);
		for (const frame of frames) {
			await frame
				.waitForFunction(() => window.benchProbe.usable !== null, null, { timeout: LONGEST_MS })
				.catch((cause: unknown) => {
					throw new Error(`Nothing was painted in ${frame.url()} within a minute.`, { cause });
				});
		}
		// Playwright takes no page for quiet whose frames share what one of them asked for.
		for (let before = -1; before !== wire.bytes; await page.waitForTimeout(SETTLE_MS)) {
			before = wire.bytes;
		}
		const read = (frame: Frame) =>
			frame.evaluate(() => ({ ...window.benchProbe, origin: performance.timeOrigin }));
		const host = await read(page.mainFrame());
		const seen = await Promise.all(frames.map(read));
		const since = (key: 'firstSight' | 'usable') =>
			seen.map((own) => own.origin + (own[key] ?? Infinity) - host.origin);
		return {
			...{ bytes: wire.bytes, answers: wire.answers, requests: wire.requests },
			firstSight: Math.min(...since('firstSight')),
			allSights: Math.max(...since('firstSight')),
			allUsable: Math.max(...since('usable')),
			blocking: host.blocking,
			layoutShift: host.layoutShift
		};
	});
}

async function refuseOwnProcess(page: Page, frame: Frame | undefined): Promise<void> {
	const isOwn = await page
		.context()
		.newCDPSession(frame ?? page)
		.then(
			() => true,
			() => false
		);
	if (isOwn) throw new Error('The frames run in processes of their own, which cannot be measured.');
}
