import type { Browser } from 'playwright';
import { SITE_FOLDER } from '../build/site-folder.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { formatSummary } from './format-table.ts';
import { measurePage, type PageMeasurement } from './measure-page.ts';
import type { Report } from './report.ts';
import { summarise } from './summarise.ts';
import { withServer } from './with-server.ts';

const PAGES: Record<string, string> = {
	'overview (home page)': '',
	'action line C2': 'action-lines/c2/',
	'goal 9': 'goals/9/',
	matrix: 'matrix/',
	'economy: Kenya': 'economies/ken/',
	targets: 'targets/'
};
/** The most that a page of verdicts may weigh: that of a page with charts. */
const LIMIT_KB = 130;

/** Measures the pages of verdicts on slow 4G and a 4x slower processor; the first verdict is what a delegate waits for. */
export async function benchProgress(browser: Browser, runs: number): Promise<Report> {
	const measured = new Map<string, PageMeasurement[]>(Object.keys(PAGES).map((name) => [name, []]));
	await withServer(createStaticServer(SITE_FOLDER), async (site) => {
		for (let run = 0; run < runs; run += 1) {
			for (const [name, page] of Object.entries(PAGES)) {
				measured.get(name)?.push(await measurePage(browser, `${site}/${page}`, 'verdict'));
			}
			console.log(`  verdicts: run ${run + 1} of ${runs}`);
		}
	});
	const of = (name: string, key: 'bytes' | 'firstSight' | 'blocking' | 'layoutShift') =>
		summarise((measured.get(name) ?? []).map((one) => one[key]));
	return {
		title: 'Pages of verdicts; slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4x',
		head: [
			'median (spread)',
			'kB on the wire',
			'requests',
			'first verdict, ms',
			'blocking, ms',
			'shift'
		],
		rows: [...measured].map(([name, pages]) => [
			name,
			formatSummary(summarise(pages.map(({ bytes }) => bytes / 1000)), 1),
			String(pages[0]?.requests.length ?? 0),
			formatSummary(of(name, 'firstSight')),
			formatSummary(of(name, 'blocking')),
			formatSummary(of(name, 'layoutShift'), 3)
		]),
		notes: ['First verdict: the frame in which the first shape of a verdict is painted.'],
		budgets: [...measured.keys()].flatMap((name) => [
			{
				what: `bytes of ${name}`,
				measured: of(name, 'bytes').median / 1000,
				limit: LIMIT_KB,
				unit: 'kB'
			},
			{
				what: `layout shift of ${name}`,
				measured: of(name, 'layoutShift').median,
				limit: 0,
				unit: ''
			}
		])
	};
}
