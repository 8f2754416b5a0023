import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import type { ExploreFile } from '#lib/view/index.ts';
import { PROJECT_FOLDER } from '../build/site-folder.ts';
import { createStaticServer } from '../serve/static-server.ts';
import type { BenchData } from './site-figures.ts';
import { DATA_FOLDER } from './site-figures.ts';
import { buildPage } from './build-comparison.ts';
import { exploreNamesFile } from './explore-names-file.ts';
import { withServer } from './with-server.ts';

/** What every measurement of the explorer needs. */
export interface ExploreRoom extends BenchData {
	browser: Browser;
	file: ExploreFile;
	/** The address of the published data. */
	data: string;
	/** A page that nothing is kept from, as of a reader who comes for the first time. */
	coldPage(): Promise<Page>;
	runs: number;
}

/** Builds the page of the explorer's measurements, and serves it beside the data. */
export async function withExploreRoom<T>(
	browser: Browser,
	data: BenchData,
	{ folder, runs }: { folder: string; runs: number },
	measure: (room: ExploreRoom) => Promise<T>
): Promise<T> {
	await buildPage('explore', path.join(folder, 'explore'));
	cpSync(path.join(PROJECT_FOLDER, 'static/geo'), path.join(folder, 'geo'), { recursive: true });
	const file = await exploreNamesFile(data.database, data.manifest);
	return withServer(createStaticServer(path.dirname(DATA_FOLDER)), (site) =>
		withServer(createStaticServer(folder), (origin) =>
			measure({
				...data,
				browser,
				file,
				data: `${site}/data/`,
				runs,
				async coldPage() {
					const context = await browser.newContext();
					const page = await context.newPage();
					// The browser may be closed with its last page.
					page.on('close', () => void context.close().catch(() => undefined));
					await page.goto(`${origin}/explore/`);
					await page.waitForFunction(() => 'exploreBench' in window);
					return page;
				}
			})
		)
	);
}
