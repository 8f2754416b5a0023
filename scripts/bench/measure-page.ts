import type { Browser } from 'playwright';
import type { ProbeTask, Sight } from './page-probe.ts';
import { LONGEST_MS, SETTLE_MS, withSlowPage } from './slow-page.ts';

/** One load of one page on a slow network and a slowed processor. */
export interface PageMeasurement {
	/** Bytes on the wire, headers included, of every answer until the page was quiet. */
	bytes: number;
	requests: string[];
	/** When what was waited for was painted, ms. */
	firstSight: number;
	/** When it could be used too, ms. */
	usable: number;
	blocking: number;
	layoutShift: number;
}

const VIEWPORT = { width: 1280, height: 800 };

/** Loads a page in a fresh browser profile and measures it; throws when its chart or verdict does not come within a minute. */
export async function measurePage(
	browser: Browser,
	url: string,
	sight: Sight = 'chart',
	{ viewport = VIEWPORT, usable = null, colours = [] }: MeasureOptions = {}
): Promise<PageMeasurement> {
	const options = { viewport, probe: { sight, usable, colours } };
	return withSlowPage(browser, options, async ({ page, wire }) => {
		await page.goto(url, { waitUntil: 'networkidle', timeout: LONGEST_MS });
		await page
			.waitForFunction(() => window.benchProbe.usable !== null, null, { timeout: LONGEST_MS })
			.catch((cause: unknown) => {
				throw new Error(`No ${sight} was painted on ${url} within a minute.`, { cause });
			});
		await page.waitForTimeout(SETTLE_MS);
		const seen = await page.evaluate(() => window.benchProbe);
		return {
			bytes: wire.bytes,
			requests: wire.requests,
			firstSight: seen.firstSight ?? Infinity,
			usable: seen.usable ?? Infinity,
			blocking: seen.blocking,
			layoutShift: seen.layoutShift
		};
	});
}

/** What differs from a page at a desk whose chart is an SVG. */
type MeasureOptions = Partial<Omit<ProbeTask, 'sight'>> & {
	viewport?: { width: number; height: number };
};
