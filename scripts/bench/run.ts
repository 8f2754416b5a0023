import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../browser/find-browser.ts';
import { buildSite } from '../build/build-site.ts';
import { prepareGenerated } from '../build/prepare-generated.ts';
import { isBuildFresh } from '../build/source-stamp.ts';
import { benchData } from './bench-data.ts';
import { benchEmbed } from './bench-embed.ts';
import { benchExplore } from './bench-explore.ts';
import { benchPages } from './bench-pages.ts';
import { benchProgress } from './bench-progress.ts';
import { benchQueries } from './bench-queries.ts';
import { benchRegister } from './bench-register.ts';
import { formatBudget, isKept } from './budget.ts';
import { formatTable } from './format-table.ts';
import { parseBenchOptions } from './parse-bench-options.ts';
import type { BenchOptions, BenchPart } from './parse-bench-options.ts';
import type { Report } from './report.ts';
import { openBenchData, readComparisonLines } from './site-figures.ts';

/** Parts that build what they need themselves. */
const WITHOUT_SITE: readonly BenchPart[] = ['queries', 'register', 'explore'];

const folder = mkdtempSync(path.join(tmpdir(), 'ict-progress-bench-'));
try {
	const { indicator, runs, parts, fail } = parseBenchOptions(process.argv.slice(2));
	const needsSite = parts.some((part) => !WITHOUT_SITE.includes(part));
	if (needsSite && !isBuildFresh()) {
		console.log('Building the site first ...');
		await prepareGenerated();
		await buildSite();
	}
	const reports = await measure({ indicator, runs, parts });

	for (const { title, head, rows, notes } of reports) {
		console.log(`\n${title}\n\n${formatTable(head, rows)}\n\n${notes.join('\n')}`);
	}
	const budgets = reports.flatMap((report) => report.budgets);
	console.log(`\nBudgets (${runs} runs; only ratios within one run count)\n`);
	for (const budget of budgets) console.log(formatBudget(budget));
	if (fail && !budgets.every(isKept)) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function measure(options: Omit<BenchOptions, 'fail'>): Promise<Report[]> {
	const { indicator, runs, parts } = options;
	const reports: Report[] = [];
	const browser = await chromium.launch({ executablePath: await findBrowser() });
	const data = await openBenchData();
	try {
		if (parts.includes('pages')) {
			const lines = await readComparisonLines(data.database, indicator);
			reports.push(await benchPages(browser, indicator, lines, folder, runs));
		}
		if (parts.includes('embed')) {
			reports.push(...(await benchEmbed(data, indicator, path.join(folder, 'embeds'), runs)));
		}
		if (parts.includes('progress')) reports.push(await benchProgress(browser, runs));
		if (parts.includes('queries')) {
			reports.push(await benchQueries(browser, data.manifest, folder, runs * 4));
		}
		if (parts.includes('register')) {
			reports.push(await benchRegister(browser, data.database, folder, runs));
		}
		if (parts.includes('explore')) {
			reports.push(...(await benchExplore(browser, data, folder, runs)));
		}
		if (parts.includes('data')) reports.push(await benchData(browser, data, indicator));
		return reports;
	} finally {
		await browser.close();
		await data.database.close();
	}
}
