import { valueScale } from '#lib/charts/index.ts';
import {
	ALL_ECONOMIES,
	selectFigures,
	type ExploreSelection,
	type Figure,
	type Observation
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	areaAddresses,
	embedExploreView,
	embedSeries,
	EMPTY_EMBED_CHOICE,
	exploreNames,
	FIGURE_PART_COLUMNS,
	firstAreas,
	isValued,
	packFigures,
	packParts,
	shownYear,
	WORLD,
	wordsOfParts,
	type ChartFile,
	type EmbedData,
	type EmbedSeries,
	type FigurePart
} from '#lib/view/index.ts';
import { withAggregates } from '../../first-figures.server.ts';
import { shortCheck } from '../../json-file.server.ts';
import { allRows } from '../../site-data.server.ts';
import { figureFileName, type FigureSet } from './figure-files.ts';
import { indicatorData } from './indicator-embed.server.ts';

/** Rows in a part, a name weighing as much as some: mostly 1 to 2 kB when packed, so that a choice of a few areas asks for little. */
const PART_ROWS = 250;
/** The same of a series that a chart shows only when asked: fewer files, so that the list of them is short. */
const OTHER_ROWS = 600;
const NAME_ROWS = 4;
const MOST_PARTS = 40;
/** Rows in a file of some years, beside the names of all areas. */
const SPAN_ROWS = 1000;

/** The files of a set by their names, and what frames are told of them. */
interface BuiltFigures {
	files: ReadonlyMap<string, FigurePart>;
	listed: FigureSet;
}

/** The name of the files of a series, or of the parts of it that are compared. */
export function setName({ series, gap }: EmbedSeries): string {
	const name = series.series.toLowerCase().replace('.', '-');
	return gap ? `${name}-${gap.by}` : name;
}

/** Whether a chart of the indicator shows the series, or the parts of it, without being asked. */
function isShownFirst(data: EmbedData, indicator: string, found: EmbedSeries): boolean {
	return (['line', 'ranking', 'gap'] as const).some((view) => {
		const first = embedSeries(data, indicator, view, EMPTY_EMBED_CHOICE);
		return first !== null && setName(first) === setName(found);
	});
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

/** Rows of some years, and of each line without one its latest: it tells that the area is known. */
function rowsOfYears(figures: readonly Figure[], years: ReadonlySet<number>): Observation[] {
	const within = figures.filter(({ time_period }) => years.has(time_period));
	const keyOf = ({ series, ref_area }: Figure) => `${series}|${ref_area}`;
	const held = new Set(within.map(keyOf));
	const latest = new Map<string, Figure>();
	for (const figure of figures) {
		const key = keyOf(figure);
		if (held.has(key)) continue;
		const known = latest.get(key);
		if (!known || figure.time_period > known.time_period) latest.set(key, figure);
	}
	return [...within, ...latest.values()].map(rowOf);
}

/** Years with figures in their order, as many in a span as its rows allow. */
function yearSpans(figures: readonly Figure[]): number[][] {
	const counts = new Map<number, number>();
	for (const { time_period } of figures) {
		counts.set(time_period, (counts.get(time_period) ?? 0) + 1);
	}
	const spans: number[][] = [];
	let rows = Infinity;
	for (const [year, count] of [...counts].sort(([a], [b]) => a - b)) {
		if (rows + count > SPAN_ROWS) {
			spans.push([]);
			rows = 0;
		}
		spans.at(-1)?.push(year);
		rows += count;
	}
	return spans;
}

/** Builds the small files of a series of an indicator, in a language; null where the series is not known. */
export async function buildFigures(
	indicator: string,
	found: EmbedSeries,
	locale: Locale
): Promise<BuiltFigures | null> {
	const { series, gap } = found;
	const data = await indicatorData(indicator, locale);
	const wish = { ...EMPTY_EMBED_CHOICE, series: series.series, by: gap?.by ?? null };
	const explore = embedExploreView({ indicator, view: gap ? 'gap' : 'line' }, wish, data);
	const own = data.catalogue.series.find((row) => row.series === series.series);
	if (!own || !explore) return null;
	const keys = withAggregates(own);
	const rows = (await Promise.all(keys.map(allRows))).flat();
	const file = chartFile(data, new Set(keys));
	const names = exploreNames(file, locale);
	const select = (areas: string[]) => {
		const selection: ExploreSelection = { ...explore.selection, areas };
		return selectFigures(rows, selection, data.catalogue);
	};
	const selected = select(data.catalogue.areas.map(({ ref_area }) => ref_area));
	const all = selected.map(rowOf);
	const words = wordsOfParts(all, names);
	const partRows = isShownFirst(data, indicator, found) ? PART_ROWS : OTHER_ROWS;
	const count = Math.min(
		MOST_PARTS,
		Math.ceil((all.length + NAME_ROWS * data.areas.length) / partRows)
	);
	const parts = packParts(all, file, { words, count });
	const shown = firstAreas(selected, data);
	const first = packFigures(
		all.filter(({ ref_area }) => shown.includes(ref_area)),
		{ ...file, areas: file.areas.filter(([code]) => shown.includes(code)) },
		{ words }
	);
	const spread = select([ALL_ECONOMIES, WORLD]);
	// A map has no place for the World, which would stretch its classes.
	const valued = select([ALL_ECONOMIES])
		.filter(isValued)
		.filter((row) => row.series === own.series);
	const unit = spread[0]?.value_unit ?? '';
	const scale = gap ? null : valueScale(valued, { series: own.series, unit, names });
	const year = shownYear(
		spread.filter(isValued).map(({ time_period }) => time_period),
		{}
	);
	const kinds = new Map(data.catalogue.areas.map((row) => [row.ref_area, row.kind]));
	const mapped: ChartFile = {
		...file,
		areas: file.areas.filter(([code]) => ['economy', 'world'].includes(kinds.get(code) ?? ''))
	};
	const ofYears = (some: number[]) =>
		packFigures(rowsOfYears(spread, new Set(some)), mapped, { words, scale });
	const latest = gap ? null : { ...ofYears(year === null ? [] : [year]), year };
	const spans = yearSpans(gap ? [] : spread).map((some) => ({
		first: some[0] ?? 0,
		part: ofYears(some)
	}));
	const name = setName(found);
	return {
		files: new Map<string, FigurePart>([
			[figureFileName(name, 'first'), first],
			...parts.map((own, part) => [figureFileName(name, { part }), own] as const),
			...spans.map(({ part }, span) => [figureFileName(name, { span }), part] as const),
			...(latest ? [[figureFileName(name, 'latest'), latest] as const] : [])
		]),
		listed: {
			...{ name, series: own.series, vintage: own.vintage, by: gap?.by ?? null },
			codes: gap?.codes ?? [],
			areas: areaAddresses(shown, data),
			first: shortCheck(first),
			parts: parts.map(shortCheck),
			latest: latest && shortCheck(latest),
			spans: spans.map(({ first, part }) => [first, ...shortCheck(part)])
		}
	};
}
