import type { ExploreRoom } from './explore-room.ts';
import { typicalView, type BenchView } from './explore-views.ts';
import { formatSummary } from './format-table.ts';
import type { Report } from './report.ts';
import { summarise } from './summarise.ts';

/** A frame of 60 a second, in ms. */
const FRAME = 1000 / 60;
const YEARS = Array.from({ length: 20 }, (_none, place) => 2004 + place);

/** Times each step of a slider of years: figures chosen, transformed and laid out, then drawn. */
export async function exploreSlider(room: ExploreRoom): Promise<Report> {
	const { file, data, runs } = room;
	const typical = typicalView();
	const scored: BenchView = {
		...typical,
		name: 'all economies, scored and ranked',
		transformations: [{ kind: 'z_score' }, { kind: 'rank', first: 'highest' }]
	};
	const page = await room.coldPage();
	const rows: string[][] = [];
	const budgets: Report['budgets'] = [];
	for (const [view, kind] of [
		[typical, 'bars'],
		[typical, 'map'],
		[scored, 'bars'],
		[scored, 'map']
	] as const) {
		const options = { data, view, file, kind, years: YEARS };
		const computed = YEARS.map((): number[] => []);
		const painted = YEARS.map((): number[] => []);
		for (let run = 0; run <= runs; run += 1) {
			const steps = await page.evaluate((own) => window.exploreBench.slide(own), options);
			if (run === 0) continue;
			steps.forEach((step, place) => {
				computed[place]?.push(step.computed);
				painted[place]?.push(step.painted);
			});
		}
		// The middle of several runs of the same year: what else the machine does is no part of it.
		const byYear = summarise(computed.map((times) => summarise(times).median));
		const drawn = summarise(painted.map((times) => summarise(times).median));
		rows.push([`${view.name}: ${kind}`, formatSummary(byYear, 1), formatSummary(drawn, 1)]);
		if (view !== typical) continue;
		const what = `year to ${kind}`;
		budgets.push(
			{ what: `${what}, median`, measured: byYear.median, limit: FRAME, unit: 'ms' },
			{ what: `${what}, longest`, measured: byYear.high, limit: FRAME, unit: 'ms' }
		);
	}
	await page.close();
	return {
		title: `A slider of ${YEARS.length} years on one series of all economies, ${runs} runs`,
		head: ['view and chart', 'chosen and laid out, ms', 'with its picture in the page, ms'],
		rows,
		notes: ['Each year is the median of the runs; the spread is that of the years.'],
		budgets
	};
}
