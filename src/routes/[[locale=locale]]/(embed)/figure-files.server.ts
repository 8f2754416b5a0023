import {
	ALL_ECONOMIES,
	selectFigures,
	type ExploreSelection,
	type Figure,
	type Observation
} from '#lib/domain/index.ts';
import { BASE_LOCALE, type Locale } from '#lib/i18n/index.ts';
import {
	embedExploreView,
	embedSeries,
	EMPTY_EMBED_CHOICE,
	exploreNames,
	FIGURE_PART_COLUMNS,
	isValued,
	packFigures,
	packParts,
	shownYear,
	WORLD,
	wordsOfParts,
	type ChartFile,
	type EmbedData,
	type EmbedView,
	type FigurePart
} from '#lib/view/index.ts';
import { withAggregates } from '../../first-figures.server.ts';
import { shortCheck } from '../../json-file.server.ts';
import { allRows } from '../../site-data.server.ts';
import { figureFileName, type FigureFiles } from './figure-files.ts';
import { embedIndicators, indicatorData } from './indicator-embed.server.ts';

/** Rows in a part, a name weighing as much as some: mostly 1 to 2 kB when packed, so that a choice of a few areas asks for little. */
const PART_ROWS = 250;
const NAME_ROWS = 4;
const MOST_PARTS = 40;

const VIEWS = ['line', 'ranking', 'gap'] as const;

/** The files of a view by their names, and what a frame's page says of them. */
interface FigureSet {
	files: Map<string, FigurePart>;
	listed: Omit<FigureFiles, 'url'>;
}

/** Without what only the explorer needs of its catalogue. */
function chartFile(file: EmbedData, keys: ReadonlySet<string>): ChartFile {
	const facts = file.catalogue.series.filter(({ series }) => keys.has(series));
	const used = new Set(facts.map(({ source }) => source));
	return {
		catalogue: { ...file.catalogue, series: facts },
		indicators: file.indicators,
		series: file.series
			.filter(({ series }) => keys.has(series))
			.map(({ file: _file, years: _years, ...own }) => own),
		areas: file.areas,
		sources: file.sources.filter(({ source }) => used.has(source)),
		targets: {}
	};
}

function rowOf(figure: Figure): Observation {
	const { ref_area, time_period, obs_value } = figure;
	const columns = FIGURE_PART_COLUMNS.map((column) => [column, figure[column]]);
	return { ref_area, time_period, obs_value, ...Object.fromEntries(columns) } as Observation;
}

/** Rows of a year, and of each line without one its latest: it tells that the area is known. */
function rowsOfYear(figures: readonly Figure[], year: number | null): Observation[] {
	const latest = new Map<string, Figure>();
	for (const figure of figures) {
		const key = `${figure.series}|${figure.ref_area}`;
		const known = latest.get(key);
		const isLater = known === undefined || figure.time_period > known.time_period;
		if (known?.time_period !== year && (isLater || figure.time_period === year)) {
			latest.set(key, figure);
		}
	}
	return [...latest.values()].map(rowOf);
}

async function buildSet(
	indicator: string,
	view: (typeof VIEWS)[number],
	locale: Locale
): Promise<FigureSet | null> {
	const data = await indicatorData(indicator, locale);
	const found = embedSeries(data, indicator, view, EMPTY_EMBED_CHOICE);
	const explore = embedExploreView({ indicator, view }, EMPTY_EMBED_CHOICE, data);
	const own = data.catalogue.series.find(({ series }) => series === found?.series.series);
	if (!own || !explore) return null;
	const keys = withAggregates(own);
	const rows = (await Promise.all(keys.map(allRows))).flat();
	const file = chartFile(data, new Set(keys));
	const select = (areas: string[]) => {
		const selection: ExploreSelection = { ...explore.selection, areas };
		return selectFigures(rows, selection, data.catalogue);
	};
	const all = select(data.catalogue.areas.map(({ ref_area }) => ref_area)).map(rowOf);
	const words = wordsOfParts(all, exploreNames(file, locale));
	const count = Math.min(
		MOST_PARTS,
		Math.ceil((all.length + NAME_ROWS * data.areas.length) / PART_ROWS)
	);
	const spread = select([ALL_ECONOMIES, WORLD]);
	const year = shownYear(
		spread.filter(isValued).map(({ time_period }) => time_period),
		{}
	);
	const parts = packParts(all, file, { words, count });
	const latest = packFigures(rowsOfYear(spread, year), file, { words, year });
	const whole = packFigures(spread.map(rowOf), file, { words });
	return {
		files: new Map<string, FigurePart>([
			...parts.map((part, index) => [figureFileName(view, index), part] as const),
			[figureFileName(view, 'latest'), latest],
			[figureFileName(view, 'whole'), whole]
		]),
		listed: {
			view,
			parts: parts.map(shortCheck),
			latest: shortCheck(latest),
			whole: shortCheck(whole)
		}
	};
}

const sets = new Map<string, Promise<FigureSet | null>>();

function figureSet(
	indicator: string,
	view: (typeof VIEWS)[number],
	locale: Locale
): Promise<FigureSet | null> {
	const key = [indicator, view, locale].join(' ');
	const known = sets.get(key) ?? buildSet(indicator, view, locale);
	sets.set(key, known);
	return known;
}

/** The view whose files hold what another shows: that of lines where both show the same series. */
async function heldBy(indicator: string, view: EmbedView): Promise<(typeof VIEWS)[number]> {
	if (view === 'line' || view === 'gap') return view;
	const data = await indicatorData(indicator, BASE_LOCALE);
	const [line, spread] = (['line', 'ranking'] as const).map(
		(each) => embedSeries(data, indicator, each, EMPTY_EMBED_CHOICE)?.series.series
	);
	return line === spread ? 'line' : 'ranking';
}

/** What a frame of an indicator is told of the files of its figures; `url` leads to their folder. */
export async function figureFiles(
	{ indicator, view }: { indicator: string; view: EmbedView },
	locale: Locale,
	url: string
): Promise<FigureFiles | null> {
	const set = await figureSet(indicator, await heldBy(indicator, view), locale);
	return set && { url, ...set.listed };
}

/** A file of figures by its name; null where there is none. */
export async function figureFile(
	indicator: string,
	name: string,
	locale: Locale
): Promise<FigurePart | null> {
	const view = VIEWS.find((each) => name.startsWith(`${each}-`));
	if (!view) return null;
	return (await figureSet(indicator, view, locale))?.files.get(name) ?? null;
}

/** Every file of figures that a frame may ask for. */
export async function figureFileEntries(): Promise<{ indicator: string; part: string }[]> {
	const entries: { indicator: string; part: string }[] = [];
	for (const indicator of await embedIndicators()) {
		for (const view of VIEWS) {
			if ((await heldBy(indicator, view)) !== view) continue;
			const files = (await figureSet(indicator, view, BASE_LOCALE))?.files.keys() ?? [];
			for (const part of files) entries.push({ indicator, part });
		}
	}
	return entries;
}
