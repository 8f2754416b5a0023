import mainModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mainWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { fileFetcher, loadManifest } from '#lib/catalogue/index.ts';
import { EXPLORE_LAYOUTS, prepareChart, sceneMarkup } from '#lib/charts/index.ts';
import type { ExploreChartKind } from '#lib/domain/index.ts';
import {
	loadEffects,
	loadFigures,
	openExploreEngine,
	type ExploreEngine,
	type FigureFiles
} from '#lib/query/index.ts';
import { exploreNames, type ExploreFile } from '#lib/view/index.ts';
import type { BenchView } from '../../explore-views.ts';
import { ownRows } from '../../own-rows.ts';
import type { TimedAnswer } from '../../time-question.ts';
import { timeText } from '../../time-text.ts';

/** What the benchmark calls in the page; `data` is the address of the data, all times are in ms. */
export interface ExploreBench {
	/** The light path from nothing to its figures. */
	light(data: string, view: BenchView, file: ExploreFile): Promise<number>;
	/** The engine from nothing to the first answer: until it runs, and until it answered. */
	start(data: string, text: string): Promise<{ engine: number; answer: number }>;
	ask(text: string): Promise<TimedAnswer>;
	/** The one number of an answer. */
	number(text: string): Promise<number>;
	/** One change of the year after the other, from the kept files to the marks of a chart and its picture on the page. */
	slide(options: SlideOptions): Promise<{ computed: number; painted: number }[]>;
	/** Inserts an own table of made-up rows. */
	insert(areas: string[], rows: number): Promise<number>;
	/** Names of all whole tables. */
	tables(): string[];
}

/** What moves with the slider. */
export interface SlideOptions {
	data: string;
	view: BenchView;
	file: ExploreFile;
	kind: ExploreChartKind;
	years: number[];
}

declare global {
	interface Window {
		exploreBench: ExploreBench;
	}
}

const WIDTH = 960;
const effects = loadEffects();
let engine: ExploreEngine | null = null;
let files: FigureFiles | null = null;

async function openFiles(data: string): Promise<FigureFiles> {
	return { fetchFile: fileFetcher(effects, data), manifest: await loadManifest(effects, data) };
}

function opened(): ExploreEngine {
	if (engine === null) throw new Error('The engine is not open.');
	return engine;
}

window.exploreBench = {
	async light(data, { selection, transformations }, { catalogue }) {
		const started = performance.now();
		await loadFigures(await openFiles(data), selection, transformations, catalogue);
		return performance.now() - started;
	},
	async start(data, text) {
		const started = performance.now();
		engine = openExploreEngine({
			manifest: await loadManifest(effects, data),
			fetchFile: fileFetcher(effects, data),
			urls: { mainModule, mainWorker }
		});
		await engine.start();
		const running = performance.now() - started;
		await engine.run(text);
		return { engine: running, answer: performance.now() - started };
	},
	ask: (text) => timeText(opened(), text),
	async number(text) {
		return Number((await opened().run(text)).rows[0]?.[0]);
	},
	async slide({ data, view: { selection, transformations }, file, kind, years }) {
		files ??= await openFiles(data);
		const names = exploreNames(file, 'en');
		const place = await EXPLORE_LAYOUTS[kind]();
		const ground = document.querySelector('#chart') as HTMLElement;
		const empty = { figures: [], chart: { kind }, names, population: new Map<string, number>() };
		const input = await prepareChart(empty, async (path) => (await fetch(`../${path}`)).text());
		await loadFigures(files, selection, transformations, file.catalogue);
		const times = [];
		for (const year of years) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			const started = performance.now();
			const figures = await loadFigures(files, selection, transformations, file.catalogue);
			const scene = place({ ...input, figures, chart: { kind, year } }, WIDTH);
			const computed = performance.now() - started;
			ground.innerHTML = `<svg width="${scene.width}" height="${scene.height}">${String(sceneMarkup(scene))}</svg>`;
			ground.getBoundingClientRect();
			times.push({ computed, painted: performance.now() - started });
		}
		return times;
	},
	async insert(areas, rows) {
		const started = performance.now();
		await opened().insert(ownRows(areas, rows));
		return performance.now() - started;
	},
	tables: () =>
		opened()
			.tables()
			.map(({ name }) => name)
			.filter((name) => !name.includes(':') && !name.startsWith('own_'))
};
