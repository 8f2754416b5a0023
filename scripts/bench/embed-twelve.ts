import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { embedPath, frameCode, type EmbedSubject } from '#lib/view/index.ts';
import { compressSite } from '../build/compress-site.ts';
import { CACHE_FOLDER, SITE_FOLDER } from '../build/site-folder.ts';
import type { AloneOptions } from './embed-alone.ts';
import { isEngine, ratios } from './embed-alone.ts';
import { BARE, comparedPath, EMBED_LIBRARIES, LIBRARY_HEIGHT, writePage } from './embed-room.ts';
import { copiedCode, lineSubjects, MIXED_SUBJECTS } from './embed-subjects.ts';
import { formatSummary } from './format-table.ts';
import { HOST_VIEWPORT, hostPage } from './host-page.ts';
import { measureFrames, type FramesMeasurement } from './measure-frames.ts';
import type { Report } from './report.ts';
import { summarise } from './summarise.ts';

const NAMES: Record<string, string> = {
	[BARE]: 'bare static pages with the same drawings',
	embeds: 'embeds: lines',
	mixed: 'embeds of six kinds',
	...EMBED_LIBRARIES
};

/** What a frame's script sets once points can be walked; cards have none. */
const USABLE = '[role="application"][tabindex="0"], :root:not(:has(.plot))';

type Key = Exclude<keyof FramesMeasurement, 'requests'>;

/** Measures twelve charts in frames of a page of another origin: embeds by the code that makers copy, libraries by the same frame. */
export async function embedTwelve(
	{ site, others, colours, runs }: Omit<AloneOptions, 'indicator' | 'browser'>,
	browser: Browser,
	indicators: readonly string[],
	folder: string
): Promise<Report> {
	for (const name of Object.keys(NAMES)) {
		writePage(folder, `hosts/${name}/`, hostPage(codesOf(name, indicators, { site, others })));
	}
	await compressSite(path.join(folder, 'hosts'), path.join(CACHE_FOLDER, 'compressed'));
	const measured = new Map<string, FramesMeasurement[]>(
		Object.keys(NAMES).map((name) => [name, []])
	);
	const host = others.replace('127.0.0.1', 'localhost');
	for (let run = 0; run < runs; run += 1) {
		for (const [name, loads] of measured) {
			const isOwn = name === 'embeds' || name === 'mixed';
			loads.push(
				await measureFrames(browser, `${host}/hosts/${name}/`, indicators.length, {
					viewport: HOST_VIEWPORT,
					probe: { sight: 'either', usable: isOwn ? USABLE : null, colours }
				})
			);
		}
		console.log(`  twelve on one page: run ${run + 1} of ${runs}`);
	}
	return report(measured, indicators.length);
}

function codesOf(
	name: string,
	indicators: readonly string[],
	{ site, others }: Pick<AloneOptions, 'site' | 'others'>
): string[] {
	const copied = (subject: EmbedSubject) => copiedCode(subject, titleOf(subject), `${site}/`);
	if (name === 'embeds') return lineSubjects(indicators).map(copied);
	if (name === 'mixed') return MIXED_SUBJECTS.map(copied);
	return indicators.map((indicator) =>
		frameCode({
			address: `${others}/${comparedPath(name, indicator)}`,
			title: indicator,
			height: LIBRARY_HEIGHT
		})
	);
}

function titleOf(subject: EmbedSubject): string {
	const file = path.join(SITE_FOLDER, embedPath(subject, 'en'), 'oembed.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { title: string }).title;
}

function report(measured: ReadonlyMap<string, FramesMeasurement[]>, count: number): Report {
	const of = (name: string, key: Key) =>
		summarise((measured.get(name) ?? []).map((one) => one[key]));
	const median = (name: string, key: Key) => of(name, key).median;
	const own = ['embeds', 'mixed'];
	const engine = own.flatMap((name) =>
		(measured.get(name) ?? []).flatMap(({ requests }) => requests.filter(isEngine))
	);
	const to = (key: Key) => ratios((name) => median('embeds', key) / median(name, key));
	return {
		title: `${count} charts in frames of one page of another origin; slow 4G, processor slowed 4x`,
		head: [
			...['median (spread)', 'kB on the wire', 'requests', 'first chart, ms', 'all charts, ms'],
			...['all usable, ms', 'blocking, ms', 'shift of the page']
		],
		rows: [...measured].map(([name, loads]) => [
			NAMES[name] ?? name,
			formatSummary(summarise(loads.map(({ bytes }) => bytes / 1000)), 1),
			String(median(name, 'answers')),
			formatSummary(of(name, 'firstSight')),
			formatSummary(of(name, 'allSights')),
			name === BARE ? '-' : formatSummary(of(name, 'allUsable')),
			formatSummary(of(name, 'blocking')),
			formatSummary(of(name, 'layoutShift'), 3)
		]),
		notes: [
			`All frames are in sight at once (${HOST_VIEWPORT.width} x ${HOST_VIEWPORT.height} px), so that none waits for a reader. Requests: those that the browser's`,
			'cache did not answer. Blocking time is that of the one main thread which the page and its frames share: every frame',
			'is told of every long task, so it is summed once and not frame by frame.',
			`Blocking time of the embeds: ${Math.round(median('embeds', 'blocking'))} ms, of the bare pages ${Math.round(median(BARE, 'blocking'))} ms; ${to('blocking')}.`,
			`All charts of the embeds: ${(median('embeds', 'allSights') / median(BARE, 'allSights')).toFixed(2)} of the bare pages, ${to('allSights')}.`
		],
		budgets: [
			...own.map((name) => ({
				...{ what: `layout shift of the page around ${count} ${NAMES[name]}` },
				...{ measured: median(name, 'layoutShift'), limit: 0, unit: '' }
			})),
			{
				...{ what: `requests for DuckDB of ${count} embeds`, measured: engine.length },
				...{ limit: 0, unit: '' }
			}
		]
	};
}
