import {
	EMBED_LAND,
	embedChart,
	EXPLORE_LAYOUTS,
	prepareChart,
	type EmbedFrame
} from '#lib/charts/index.ts';
import {
	transformFigures,
	type ExploreView,
	type Figure,
	type Population
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { embedModel, exploreNames, type ChartFile } from '#lib/view/index.ts';
import type { DrawnEmbed } from './embed-page.ts';
import { frameChart } from './frame-chart.ts';

/** Px for which a chart is laid out on a card: the least for which it takes its wide form, so that its words are large. */
const CARD_WIDTH = 560;

/** What a chart of a frame is drawn from. */
export interface ChartTask {
	view: ExploreView;
	/** The rows of the view as published. */
	figures: Figure[];
	population: Population;
	file: ChartFile;
	/** Codes of areas that stand out. */
	highlight: readonly string[];
	locale: Locale;
	/** What the chart says, where it is known; else its indicators are named. */
	title?: string;
	notices: readonly string[];
	/** What must be known to read it, beside what its figures and sources say. */
	notes?: readonly string[];
	/** What a reader has chosen by name, as in `EmbedFrame`; null where nothing can be. */
	chosen: EmbedFrame['chosen'];
	href: string;
	/** Reads a file of the site by its path from the root. */
	readText: (path: string) => Promise<string>;
}

/** Draws a chart of a frame: on the server before any script, and in the frame for a choice of its own. */
export async function drawChart(task: ChartTask): Promise<DrawnEmbed> {
	const { view, file, locale, notices, href } = task;
	const names = exploreNames(file, locale);
	const { catalogue } = file;
	const context = { catalogue, selection: view.selection, population: task.population };
	const figures = transformFigures(task.figures, view.transformations, context);
	const persons = new Map([...task.population].map(([key, own]) => [key, own.persons]));
	const model = embedModel({
		...{ view, figures, names, file, highlight: task.highlight },
		population: persons
	});
	const input = await prepareChart(model.input, task.readText).catch(() => model.input);
	const layout = await EXPLORE_LAYOUTS[input.chart.kind]();
	const title = task.title ?? model.title;
	const chart = embedChart(layout, input, title, EMBED_LAND);
	const framed = frameChart({
		...{ locale, title, href, chosen: task.chosen, words: model, chart },
		notes: task.notes ?? [],
		notices: [...notices, ...(model.unfit === null ? [] : [model.unfit])]
	});
	return {
		...framed,
		kind: input.chart.kind,
		card: () => ({
			...{ title, locale, subtitle: model.subtitle, sources: model.sources },
			body: framed.walk ? layout(input, CARD_WIDTH) : null
		})
	};
}
