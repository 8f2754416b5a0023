import type { Browser } from 'playwright';
import { exploreMemory } from './explore-memory.ts';
import { exploreQueries } from './explore-queries.ts';
import { withExploreRoom } from './explore-room.ts';
import { exploreSlider } from './explore-slider.ts';
import { exploreStart } from './explore-start.ts';
import type { Report } from './report.ts';
import type { BenchData } from './site-figures.ts';

/** Measures the explorer: its first result, its queries, its slider, a large own file, and the memory that it holds. */
export async function benchExplore(
	browser: Browser,
	data: BenchData,
	folder: string,
	runs: number
): Promise<Report[]> {
	return withExploreRoom(browser, data, { folder, runs }, async (room) => {
		const reports: Report[] = [];
		for (const measure of [exploreStart, exploreQueries, exploreSlider, exploreMemory]) {
			reports.push(await measure(room));
			console.log(`  explorer: part ${reports.length} of 4`);
		}
		return reports;
	});
}
