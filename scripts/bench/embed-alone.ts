import type { Browser } from 'playwright';
import type { Budget } from './budget.ts';
import { BARE, comparedPath, EMBED_LIBRARIES } from './embed-room.ts';
import { formatSummary } from './format-table.ts';
import { measurePage, type PageMeasurement } from './measure-page.ts';
import type { Sight } from './page-probe.ts';
import type { Report } from './report.ts';
import { summarise } from './summarise.ts';

/** The least screen in which the wide drawing of an embed has its own 720 px. */
const VIEWPORT = { width: 752, height: 800 };
/** What a frame's script sets once points can be walked by keyboard. */
const WALK = '[role="application"][tabindex="0"]';
/** The measured bytes of Datawrapper's chart core, kB. */
const DATAWRAPPER_KB = 86.5;
const LIMIT_KB = 40;

/** Our embeds by what a row of them says. */
const OWN: Record<string, OwnPage> = {
	embed: { title: 'embed: lines', path: '', usable: WALK },
	choice: {
		...{ title: 'embed: lines of France, Germany, Japan', path: '?areas=FRA,DEU,JPN' },
		usable: `:root:has(.choose li) ${WALK}`
	},
	map: { title: 'embed: map', path: 'map/', usable: WALK },
	verdict: { title: 'embed: card of a verdict', sight: 'verdict', path: '' }
};

interface OwnPage {
	title: string;
	path: string;
	sight?: Sight;
	/** Matches once it can be used; left out where nothing can be. */
	usable?: string;
}

/** What the embeds of one indicator are measured beside. */
export interface AloneOptions {
	browser: Browser;
	/** The addresses of the servers of the site and of the compared pages. */
	site: string;
	others: string;
	indicator: string;
	colours: readonly string[];
	runs: number;
}

type Key = 'bytes' | 'firstSight' | 'usable' | 'blocking' | 'layoutShift';

/** Measures an embed on its own beside the same lines drawn in other ways. */
export async function embedAlone(options: AloneOptions): Promise<Report> {
	const { browser, site, others, indicator, colours, runs } = options;
	const names: Record<string, string> = {
		bare: 'bare static page with the same drawing',
		...Object.fromEntries(Object.entries(OWN).map(([name, { title }]) => [name, title])),
		...EMBED_LIBRARIES
	};
	const measured = new Map<string, PageMeasurement[]>(Object.keys(names).map((name) => [name, []]));
	for (let run = 0; run < runs; run += 1) {
		for (const [name, pages] of measured) {
			const own = OWN[name];
			const kind = name === 'verdict' ? 'verdict' : 'indicator';
			const url = own
				? `${site}/embed/${kind}/${indicator}/${own.path}`
				: `${others}/${comparedPath(name, indicator)}`;
			const page = { viewport: VIEWPORT, usable: own?.usable ?? null, colours };
			pages.push(await measurePage(browser, url, own?.sight, page));
		}
		console.log(`  embed alone: run ${run + 1} of ${runs}`);
	}
	const of = (name: string, key: Key) =>
		summarise((measured.get(name) ?? []).map((one) => one[key]));
	const median = (name: string, key: Key) => of(name, key).median;
	return {
		title: `Embed of ${indicator}, alone; slow 4G (1.6 Mbit/s, 150 ms), processor slowed 4x`,
		head: [
			...['median (spread)', 'kB on the wire', 'requests', 'first chart, ms', 'usable, ms'],
			...['blocking, ms', 'shift']
		],
		rows: [...measured].map(([name, pages]) => [
			names[name] ?? name,
			formatSummary(summarise(pages.map(({ bytes }) => bytes / 1000)), 1),
			String(pages[0]?.requests.length ?? 0),
			formatSummary(of(name, 'firstSight')),
			name === BARE || (OWN[name] && !OWN[name].usable) ? '-' : formatSummary(of(name, 'usable')),
			formatSummary(of(name, 'blocking')),
			formatSummary(of(name, 'layoutShift'), 3)
		]),
		notes: [
			'First chart: the frame after which an SVG with five paths or a canvas with pixels of five line colours is there; for',
			'a card, the shape of its verdict. Usable: points can be walked by keyboard; with a choice, those of the chosen areas',
			'(its first chart is the prerendered one). The libraries draw the same lines, colours and size with a tooltip by',
			'pointer, from data in their HTML; only the embed carries its table, its sources and a narrow drawing too.',
			`Blocking time of the embed: ${Math.round(median('embed', 'blocking'))} ms, of the bare page ${Math.round(median(BARE, 'blocking'))} ms; ${ratios((name) => median('embed', 'blocking') / median(name, 'blocking'))}.`,
			`First chart of the embed: ${ratios((name) => median('embed', 'firstSight') / median(name, 'firstSight'))}.`
		],
		budgets: aloneBudgets(measured, median)
	};
}

/** A ratio to each library in words. */
export function ratios(of: (name: string) => number): string {
	return Object.entries(EMBED_LIBRARIES)
		.map(([name, title]) => `${of(name).toFixed(2)} of ${title}`)
		.join('; ');
}

function aloneBudgets(
	measured: ReadonlyMap<string, PageMeasurement[]>,
	median: (name: string, key: Key) => number
): Budget[] {
	const own = Object.entries(OWN);
	const engine = own.flatMap(([name]) =>
		(measured.get(name) ?? []).flatMap(({ requests }) => requests.filter(isEngine))
	);
	return [
		...own.map(([name, { title }]) => ({
			...{ what: `bytes of ${title}`, measured: median(name, 'bytes') / 1000 },
			...{ limit: LIMIT_KB, unit: 'kB' }
		})),
		{
			...{
				what: 'bytes of embed: lines',
				measured: median('embed', 'bytes') / 1000 / DATAWRAPPER_KB
			},
			...{ limit: 0.5, unit: `times Datawrapper's core (${DATAWRAPPER_KB} kB)` }
		},
		{
			...{ what: 'first chart of embed: lines', limit: 1.1, unit: 'times the bare page' },
			measured: median('embed', 'firstSight') / median(BARE, 'firstSight')
		},
		{
			...{ what: 'first chart of embed: lines', limit: 0.25, unit: 'times ECharts' },
			measured: median('embed', 'firstSight') / median('embed-echarts-whole', 'firstSight')
		},
		...own.map(([name, { title }]) => ({
			...{ what: `layout shift of ${title}`, measured: median(name, 'layoutShift') },
			...{ limit: 0, unit: '' }
		})),
		{ what: 'requests for DuckDB of embeds', measured: engine.length, limit: 0, unit: '' }
	];
}

/** Whether an address is one of DuckDB. */
export function isEngine(url: string): boolean {
	return /duckdb|\.wasm/.test(url);
}
