import { chromium } from 'playwright';
import { findBrowser } from '../browser/find-browser.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { SITE_FOLDER } from '../build/site-folder.ts';
import { embedAlone } from './embed-alone.ts';
import { writeEmbedPages } from './embed-room.ts';
import { twelveOf } from './embed-subjects.ts';
import { embedTwelve } from './embed-twelve.ts';
import type { Report } from './report.ts';
import type { BenchData } from './site-figures.ts';
import { withServer } from './with-server.ts';

/** Measures an indicator's embed, alone and as one of twelve on a page, beside the same lines drawn by libraries. */
export async function benchEmbed(
	data: BenchData,
	indicator: string,
	folder: string,
	runs: number
): Promise<Report[]> {
	const indicators = twelveOf(indicator);
	const charts = await writeEmbedPages(data, indicators, folder);
	const colours = [...new Set(charts.flatMap(({ lines }) => lines.map(({ colour }) => colour)))];
	// Frames of another site share the network and the thread of their page only in its own process.
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: ['--disable-site-isolation-trials']
	});
	try {
		return await withServer(createStaticServer(SITE_FOLDER), (site) =>
			withServer(createStaticServer(folder), async (others) => {
				const addresses = { site, others, colours, runs };
				return [
					await embedAlone({ ...addresses, browser, indicator }),
					await embedTwelve(addresses, browser, indicators, folder)
				];
			})
		);
	} finally {
		await browser.close();
	}
}
