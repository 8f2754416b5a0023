import {
	areasByAddress,
	joinParts,
	partOfCode,
	withoutOwn,
	type ChartFile,
	type EmbedChoice,
	type FigurePart
} from '#lib/view/index.ts';
import type { AskedChoice, EmbedPage } from './embed-page.ts';
import {
	figureFileName,
	wishKey,
	type FigureFile,
	type FigureFiles,
	type FigureIndex,
	type FigureSet,
	type SmallCheck
} from './figure-files.ts';
import { loadOnce } from './load-once.ts';
import { ownChart, ownChoice } from './own-chart.ts';

/** Files of figures that a choice is drawn from. */
interface LoadedParts {
	parts: FigurePart[];
	/** The parts as one. */
	file: ChartFile;
	/** With the set of the choice as its own. */
	page: EmbedPage;
}

function loadSmall<T>(url: string, name: string, [sha256, bytes]: SmallCheck): Promise<T> {
	return loadOnce<T>(`${url}${name}.json`, { sha256, bytes });
}

/** The index of the sets of an indicator, from the folder of its figures. */
export function loadFigureIndex(url: string, check: SmallCheck): Promise<FigureIndex> {
	return loadSmall<FigureIndex>(url, 'index', check);
}

function checkOf(set: FigureSet, file: FigureFile): SmallCheck | null | undefined {
	if (typeof file === 'string') return set[file];
	if ('part' in file) return set.parts[file.part];
	const [, ...check] = set.spans[file.span] ?? [];
	return check.length > 0 ? (check as SmallCheck) : undefined;
}

/** The files of a set that hold areas, by their codes in addresses: that of the areas shown first, where it has all of `areas`, and parts. */
export function loadAreaParts(
	url: string,
	set: FigureSet,
	areas: readonly string[],
	others: readonly string[] = []
): Promise<FigurePart[]> {
	const isFirst = set.first !== null && areas.every((code) => set.areas.includes(code));
	const rest = isFirst ? others.filter((code) => !set.areas.includes(code)) : [...areas, ...others];
	const parts = new Set(rest.map((code) => partOfCode(code, set.parts.length)));
	return loadFiles(url, set, [
		...(isFirst ? (['first'] as const) : []),
		...[...parts].map((part) => ({ part }))
	]);
}

/** The figures of all economies and the World in a year, or in the latest well covered one. */
export function loadYear(url: string, set: FigureSet, year: number | null): Promise<FigurePart[]> {
	// Before the first span nothing is known, which the first one tells as well.
	const span = Math.max(
		0,
		set.spans.findLastIndex(([first]) => first <= (year ?? 0))
	);
	return loadFiles(url, set, [year === null ? 'latest' : { span }]);
}

function loadFiles(url: string, set: FigureSet, files: FigureFile[]): Promise<FigurePart[]> {
	return Promise.all(
		files.flatMap((file) => {
			const check = checkOf(set, file);
			return check ? [loadSmall<FigurePart>(url, figureFileName(set.name, file), check)] : [];
		})
	);
}

/**
 * The set that a choice is drawn from, from the index where it is not the chart's own: without what the indicator does
 * not have. Null where there is none of the vintage.
 */
async function setOf(
	page: EmbedPage,
	files: FigureFiles,
	asked: EmbedChoice
): Promise<FigureSet | null> {
	const own = ownChart(page);
	const { series, vintage } = asked;
	const by = own?.view === 'gap' ? asked.by : null;
	if (series === null && by === null) return vintage === null ? files.own : null;
	// A spec's own breakdown need not be what its indicator compares.
	if (!own || page.spec?.breakdown) return null;
	const wish = ownChoice(page, asked);
	const { wishes, sets } = await loadFigureIndex(files.url, files.index);
	const name = [wish, { ...wish, by: null }, { ...wish, series: null }]
		.map((each) => wishes[wishKey(own.view, each)])
		.find((each) => each !== undefined);
	const set = name === undefined ? files.own : sets.find((each) => each.name === name);
	return set && (vintage === null || vintage === set.vintage) ? set : null;
}

/**
 * The small files that a usual choice of an indicator needs: the parts that hold its areas, or those of all economies in
 * its year. Null for any other choice, which is drawn from the files of its series.
 */
export async function loadParts(
	page: EmbedPage,
	{ search, read }: AskedChoice
): Promise<LoadedParts | null> {
	const { subject, figures, locale } = page;
	const own = ownChart(page);
	if (!own || !figures) return null;
	const { choice } = read(subject, locale, search).address;
	const asked = withoutOwn(choice, figures.own);
	const set = await setOf(page, figures, asked);
	if (!set) return null;
	const drawn = { ...page, figures: { ...figures, own: set } };
	const usable = {
		...choice,
		series: choice.series === set.series ? choice.series : null,
		by: choice.by === set.by ? choice.by : null
	};
	const { areas, highlight, from, to } = ownChoice(drawn, usable);
	const { view } = own;
	const { url } = figures;
	const year = to ?? from;
	// Which areas another series shows by itself depends on the years.
	const isKnown = set === figures.own || year === null;
	const byArea = view === 'line' || view === 'gap';
	const shownFirst = async () => {
		const first = ownChoice(drawn, { ...usable, areas: [] }).areas;
		if (!byArea) return loadYear(url, set, year);
		return isKnown && first.length > 0 ? loadAreaParts(url, set, first, highlight) : null;
	};
	const isAsked = choice.areas.length > 0 && view !== 'map';
	const asParts = isAsked ? await loadAreaParts(url, set, areas, highlight) : await shownFirst();
	if (!asParts) return null;
	const file = joinParts(asParts);
	const codes = areasByAddress(file);
	if (!isAsked || choice.areas.some((code) => codes.has(code))) {
		return { page: drawn, parts: asParts, file };
	}
	// Where none of the areas is known, those are shown that the chart shows by itself.
	const parts = await shownFirst();
	return parts && { page: drawn, parts, file: joinParts(parts) };
}
