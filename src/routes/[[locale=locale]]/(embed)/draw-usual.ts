import { embedChart, type EmbedLand, type ExploreLayout } from '#lib/charts/index.ts';
import { selectPublished, type Figure } from '#lib/domain/index.ts';
import { bindLocale } from '#lib/i18n/index.ts';
import {
	embedInput,
	embedWords,
	joinParts,
	partNames,
	partRows,
	type ExploreChartInput
} from '#lib/view/index.ts';
import { siteHref } from '../../site-href.ts';
import { chooseIndicator } from './choose-indicator.ts';
import type { AskedChoice, DrawnChoice, EmbedPage } from './embed-page.ts';
import { frameChart } from './frame-chart.ts';
import { loadParts } from './load-parts.ts';
import { ownChart, ownNotes } from './own-chart.ts';

/** A kind of chart that usual choices are drawn as. */
export interface UsualChart {
	layout: (input: ExploreChartInput) => Promise<ExploreLayout>;
	/** Whether the figures suit it. */
	suits: (input: ExploreChartInput) => boolean;
	/** The figures that it shows. */
	shown: (input: ExploreChartInput) => readonly Figure[];
	land?: EmbedLand;
	/** Adds what it needs beside figures; null where it is not at hand. */
	prepare?: (input: ExploreChartInput) => ExploreChartInput | null;
}

/**
 * Draws a usual choice of an indicator from the small files of its figures; null for another one, which
 * `draw-any.ts` draws. Throws what the frame can say.
 */
export async function drawUsual(
	page: EmbedPage,
	{ search, read }: AskedChoice,
	chart: UsualChart
): Promise<DrawnChoice | null> {
	bindLocale(() => page.locale);
	const { locale, root } = page;
	const own = ownChart(page);
	const loaded = await loadParts(page, { search, read });
	if (!loaded || !own) return null;
	const { parts, byAsked } = loaded;
	const file = joinParts(parts);
	const { view, highlight, notices, chosen, address } = chooseIndicator(
		loaded.page,
		{ search, read },
		file
	);
	// Where no area is known, others are shown, which the parts do not hold.
	if (!view || (byAsked && address.choice.areas.length === 0)) return null;
	const { year = null, scale = null, words: partWords = {} } = parts[0] ?? {};
	const dated = year === null ? view : { ...view, chart: { ...view.chart, year } };
	const figures = selectPublished(parts.flatMap(partRows), view.selection, file.catalogue);
	const names = partNames(file, partWords, locale);
	const model = { view: dated, figures, names, file, highlight };
	const given = { ...embedInput(model), scale };
	if (!chart.suits(given)) return null;
	const input = chart.prepare ? chart.prepare(given) : given;
	if (!input) return null;
	const words = embedWords(model, chart.shown(input));
	const { title } = words;
	const drawn = embedChart(await chart.layout(input), input, title, chart.land);
	const href = siteHref(`/indicators/${own.indicator}/`, locale, root);
	const notes = ownNotes(page, address.choice);
	return frameChart({ ...{ locale, title, notices, chosen, href, words, notes }, chart: drawn });
}
