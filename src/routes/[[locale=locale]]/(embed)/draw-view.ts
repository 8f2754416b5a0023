import type { ExploreView } from '#lib/domain/index.ts';
import { withOutlines } from '#lib/charts/index.ts';
import { bindLocale } from '#lib/i18n/index.ts';
import {
	areasByAddress,
	decodeShortView,
	indexContext,
	joinParts,
	plainView,
	type ChartFile,
	type FigurePart,
	type PlainView,
	type PlainViewKind
} from '#lib/view/index.ts';
import { readOutlines } from '../../read-outlines.ts';
import { drawParts, type UsualChart } from './draw-usual.ts';
import { droppedNotice } from './dropped-notice.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';
import { loadPart, openPartIndex, type AreaCodes, type ExplorePartIndex } from './explore-parts.ts';
import { wishKey, type FigureSet } from './figure-files.ts';
import { loadAreaParts, loadFigureIndex, loadYear } from './load-parts.ts';
import { moreHref } from './own-chart.ts';
import { BARS, GAPS, LINES, MAP, ONE_YEAR } from './usual-charts.ts';

const CHARTS: Readonly<Record<PlainViewKind, UsualChart>> = {
	line: LINES,
	bars: BARS,
	dots: GAPS,
	dumbbell: GAPS,
	map: MAP
};

function chartOf(page: EmbedPage, kind: PlainViewKind): UsualChart {
	const chart = CHARTS[kind];
	if (kind !== 'map') return chart;
	const read = readOutlines(page.root);
	// A map without outlines has dots, and says so.
	return { ...chart, prepare: (input) => withOutlines(input, read).catch(() => input) };
}

/** The figures of a view, and the view with the areas that it shows. */
interface OpenedView {
	parts: FigurePart[];
	file: ChartFile;
	view: ExploreView;
}

/** The small files of the series and breakdown of a view; null where they do not hold it. */
async function findSet(
	{ figures, series }: ExplorePartIndex,
	{ series: key, by, codes }: PlainView
): Promise<{ url: string; set: FigureSet } | null> {
	const [indicator = ''] = series.find(([, ...own]) => own.includes(key)) ?? [];
	const check = figures[indicator];
	if (!check) return null;
	const url = `../indicator/${indicator}/figures/`;
	const { wishes, sets } = await loadFigureIndex(url, check);
	const name = wishes[wishKey(by === null ? 'line' : 'gap', { series: key, by })];
	const set = sets.find((own) => own.name === name);
	const isHeld = set?.series === key && codes.every((code) => set.codes.includes(code));
	return isHeld ? { url, set } : null;
}

/** Areas of a view by their codes in addresses; null where one has none. */
async function addressesOf(
	page: EmbedPage,
	index: ExplorePartIndex,
	areas: readonly string[]
): Promise<string[] | null> {
	const codes = await loadPart<AreaCodes>(page, index, 'area-codes');
	const all = Object.values(index.kinds).flat();
	const found = areas.flatMap((area) => codes[all.indexOf(area)] ?? []);
	return found.length === areas.length ? found : null;
}

async function openView(
	page: EmbedPage,
	index: ExplorePartIndex,
	view: ExploreView
): Promise<OpenedView | null> {
	const plain = plainView(view);
	const found = plain && (await findSet(index, plain));
	if (!found) return null;
	const { url, set } = found;
	if (plain.areas === 'all') {
		const parts = await loadYear(url, set, view.chart.year ?? null);
		return { parts, file: joinParts(parts), view };
	}
	// Which areas are shown first depends on all that is compared.
	const isWhole = plain.codes.length === set.codes.length;
	const codes = plain.areas
		? await addressesOf(page, index, plain.areas)
		: isWhole
			? set.areas
			: null;
	if (!codes || codes.length === 0) return null;
	const parts = await loadAreaParts(url, set, codes);
	const file = joinParts(parts);
	const byAddress = areasByAddress(file);
	const areas = plain.areas ?? codes.flatMap((code) => byAddress.get(code) ?? []);
	return { parts, file, view: { ...view, selection: { ...view.selection, areas: [...areas] } } };
}

/** Draws a plain view of the explorer from the small files of its indicator; null for another one. */
export async function drawEmbed(
	page: EmbedPage,
	{ search, read }: AskedChoice
): Promise<DrawnChoice | null> {
	bindLocale(() => page.locale);
	const { address, dropped } = read(page.subject, page.locale, search);
	const index = await openPartIndex(page);
	const { view, ...own } = decodeShortView(new URLSearchParams(address.view), indexContext(index));
	const opened = await openView(page, index, view);
	if (!opened) return null;
	const { parts, ...drawn } = opened;
	const notices = droppedNotice([...dropped, ...own.dropped], page.words.dropped);
	const href = moreHref(page, address);
	const chart = chartOf(page, view.chart.kind as PlainViewKind);
	const task = { ...drawn, page, notices, href, highlight: [], chosen: null };
	const shown = await drawParts(parts, task, chart);
	return shown ?? (chart === LINES ? drawParts(parts, task, ONE_YEAR) : null);
}
