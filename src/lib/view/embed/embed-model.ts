import { ALL_ECONOMIES, type ExploreView, type Figure } from '#lib/domain/index.ts';
import { m } from '#lib/i18n/index.ts';
import type { ExploreFile, ExploreSource } from '../explore/explore-file.ts';
import type { ExploreChartInput, ExploreNames } from '../explore/explore-input.ts';
import { exploreSubtitle, exploreTitle } from '../explore/explore-title.ts';
import { fitChart } from '../explore/fit-chart.ts';
import { shownSources } from '../explore/shown-sources.ts';
import { whyNotWords } from '../explore/why-not-words.ts';
import { embedTable, shownFigures, type EmbedFigureTable } from './embed-table.ts';

/** What an embedded chart says and what it is drawn from. */
export interface EmbedModel {
	input: ExploreChartInput;
	title: string;
	subtitle: string;
	/** Why the chart is of another kind than was asked for, as a sentence; null where it is not. */
	unfit: string | null;
	table: EmbedFigureTable;
	sources: ExploreSource[];
}

/** What an embed draws from the figures of a view. */
export interface EmbedModelOptions {
	view: ExploreView;
	figures: readonly Figure[];
	names: ExploreNames;
	file: ExploreFile;
	/** Codes of the areas that stand out. */
	highlight: readonly string[];
	population?: ReadonlyMap<string, number>;
}

/** Puts what an embedded chart says beside what it is drawn from. */
export function embedModel({
	view,
	figures,
	names,
	file,
	highlight,
	population = new Map()
}: EmbedModelOptions): EmbedModel {
	const { locale } = names;
	const named = view.selection.areas.filter(
		(area) => area !== ALL_ECONOMIES && names.area(area)?.kind === 'economy'
	);
	const chosen = highlight.length > 0 ? highlight : named.length > 3 ? [] : named;
	const given: ExploreChartInput = { figures, chart: view.chart, names, population, chosen };
	const { chart, why } = fitChart(given, view.chart.kind);
	const title = exploreTitle(view, names);
	const input = { ...given, chart };
	return {
		input,
		title,
		subtitle: exploreSubtitle(view, shownFigures(input), names),
		unfit: why === null ? null : m.embed_unfit({ reason: whyNotWords(why, locale) }, { locale }),
		table: embedTable(input, title),
		sources: shownSources(figures, file)
	};
}
