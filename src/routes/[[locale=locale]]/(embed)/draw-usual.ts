import { embedChart, type EmbedLand, type ExploreLayout } from '#lib/charts/index.ts';
import {
	selectPublished,
	type ExploreChartKind,
	type ExploreView,
	type Figure
} from '#lib/domain/index.ts';
import { bindLocale, type Locale } from '#lib/i18n/index.ts';
import {
	embedInput,
	embedWords,
	joinRows,
	partNames,
	type ChartFile,
	type ExploreChartInput,
	type FigurePart
} from '#lib/view/index.ts';
import { chooseIndicator } from './choose-indicator.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';
import { frameChart, type FramedChart } from './frame-chart.ts';
import { loadParts } from './load-parts.ts';
import { moreHref, ownNotes } from './own-chart.ts';

/** A kind of chart that usual choices are drawn as. */
export interface UsualChart {
	layout: (input: ExploreChartInput) => Promise<ExploreLayout>;
	/** Whether the figures suit it. */
	suits: (input: ExploreChartInput) => boolean;
	/** The figures that it shows. */
	shown: (input: ExploreChartInput) => readonly Figure[];
	/** The kind that is drawn in the place of the one asked for, and why. */
	instead?: { kind: ExploreChartKind; why: (locale: Locale) => string };
	land?: EmbedLand;
	/** Adds what it needs beside figures; null where it is not at hand. */
	prepare?: (input: ExploreChartInput) => ExploreChartInput | Promise<ExploreChartInput> | null;
}

/** What a chart of small files shows, and what the frame says beside it. */
interface PartsTask extends Pick<FramedChart, 'chosen' | 'notices' | 'notes' | 'href'> {
	page: Pick<EmbedPage, 'locale'>;
	view: ExploreView;
	file: ChartFile;
	highlight: readonly string[];
}

/** Draws a view from the parts that hold its figures; null where they do not suit its kind of chart. */
export async function drawParts(
	parts: readonly FigurePart[],
	{ page, view, file, highlight, ...framed }: PartsTask,
	chart: UsualChart
): Promise<DrawnChoice | null> {
	const { locale } = page;
	const { year = null, scale = null, words: partWords = {} } = parts[0] ?? {};
	const dated = year === null ? view : { ...view, chart: { ...view.chart, year } };
	const figures = selectPublished(joinRows(parts), view.selection, file.catalogue);
	const names = partNames(file, partWords, locale);
	const model = { view: dated, figures, names, file, highlight };
	const given = { ...embedInput(model), scale };
	if (!chart.suits(given)) return null;
	const { instead } = chart;
	const turned = instead ? { ...given, chart: { ...given.chart, kind: instead.kind } } : given;
	const input = chart.prepare ? await chart.prepare(turned) : turned;
	if (!input) return null;
	const notices = [...framed.notices, ...(instead ? [instead.why(locale)] : [])];
	const words = embedWords(model, chart.shown(input));
	const { title } = words;
	const drawn = embedChart(await chart.layout(input), input, title, chart.land);
	return frameChart({ ...framed, notices, locale, title, words, chart: drawn });
}

/**
 * Draws a usual choice of an indicator from the small files of its figures; null for another one, which
 * `draw-any.ts` draws. Throws what the frame can say.
 */
export async function drawUsual(
	page: EmbedPage,
	asked: AskedChoice,
	chart: UsualChart
): Promise<DrawnChoice | null> {
	bindLocale(() => page.locale);
	const loaded = await loadParts(page, asked);
	if (!loaded) return null;
	const { parts, file } = loaded;
	const { view, address, ...choice } = chooseIndicator(loaded.page, asked, file);
	if (!view) return null;
	const href = moreHref(page, address);
	const notes = ownNotes(page, address.choice);
	return drawParts(parts, { ...choice, page, view, file, href, notes }, chart);
}
