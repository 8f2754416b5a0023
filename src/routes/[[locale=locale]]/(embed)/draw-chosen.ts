import { wantsPopulation, type Population } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExploreFile } from '#lib/view/index.ts';
import { FigureSource } from '../../figure-source.ts';
import { readOutlines } from '../../read-outlines.ts';
import type { Chosen } from './choose-indicator.ts';
import { drawChart } from './draw-chart.ts';
import type { DrawnEmbed, EmbedPage } from './embed-page.ts';
import { moreHref } from './own-chart.ts';

const NOBODY: Population = new Map();

/** A choice, and the data that it is drawn from. */
export interface ChosenData extends Chosen {
	file: ExploreFile;
	/** What must be known beside what the chart and its sources say. */
	notes?: string[];
}

/** Draws a choice from the files of its series; throws what the frame can say. */
export async function drawChosen(page: EmbedPage, chosen: ChosenData): Promise<DrawnEmbed> {
	const { file, highlight, notices, address } = chosen;
	if (!chosen.view || chosen.view.selection.series.length === 0) {
		throw new Error(notices.at(-1) ?? m.embed_none());
	}
	const source = new FigureSource(file, page.root);
	const { signal } = new AbortController();
	const { selection } = chosen.view;
	const areas =
		selection.areas.length > 0 ? selection.areas : await source.firstAreas(selection, signal);
	const view = { ...chosen.view, selection: { ...selection, areas } };
	const [{ selected }, population] = await Promise.all([
		source.figures(view.selection, signal),
		wantsPopulation(view) ? source.population(view.selection, signal) : NOBODY
	]);
	return drawChart({
		...{ view, figures: selected, population, file, highlight, notices, chosen: chosen.chosen },
		locale: page.locale,
		notes: chosen.notes ?? [],
		href: moreHref(page, address),
		readText: readOutlines(page.root)
	});
}
