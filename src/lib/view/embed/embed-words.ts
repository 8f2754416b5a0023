import { ALL_ECONOMIES, MEMBERS_PREFIX, type ExploreView, type Figure } from '#lib/domain/index.ts';
import type { ChartFile, ExploreSource } from '../explore/explore-file.ts';
import type { ExploreChartInput, ExploreNames } from '../explore/explore-input.ts';
import { exploreTitle, viewSubtitle } from '../explore/explore-title.ts';
import { shownSources } from '../explore/shown-sources.ts';
import { embedTable, type EmbedFigureTable } from './embed-table.ts';

/** What an embed draws from the figures of a view. */
export interface EmbedModelOptions {
	view: ExploreView;
	figures: readonly Figure[];
	names: ExploreNames;
	file: ChartFile;
	/** Codes of the areas that stand out. */
	highlight: readonly string[];
	population?: ReadonlyMap<string, number>;
}

/** What an embedded chart says beside its drawing. */
export interface EmbedWords {
	title: string;
	subtitle: string;
	table: EmbedFigureTable;
	/** Of the figures; where there are none, of the series. */
	sources: ExploreSource[];
	/** Areas chosen by name of which there is no figure. */
	silent: string[];
}

/** What an embedded chart is drawn from. */
export function embedInput({
	view,
	figures,
	names,
	highlight,
	population = new Map()
}: Omit<EmbedModelOptions, 'file'>): ExploreChartInput {
	const named = view.selection.areas.filter(
		(area) => area !== ALL_ECONOMIES && names.area(area)?.kind === 'economy'
	);
	const chosen = highlight.length > 0 ? highlight : named.length > 3 ? [] : named;
	return { figures, chart: view.chart, names, population, chosen, raised: highlight };
}

/** What an embedded chart says, of which `shown` are the figures that it shows, and `steps` what was computed. */
export function embedWords(
	{ view, figures, names, file }: EmbedModelOptions,
	shown: readonly Figure[],
	steps = ''
): EmbedWords {
	const title = exploreTitle(view, names);
	const { areas, series } = view.selection;
	const held = new Set(figures.map(({ ref_area }) => ref_area));
	const isNamed = (area: string) => area !== ALL_ECONOMIES && !area.startsWith(MEMBERS_PREFIX);
	const asked = new Set(
		file.catalogue.series.filter((row) => series.includes(row.series)).map(({ source }) => source)
	);
	const sources = shownSources(figures, file);
	return {
		title,
		subtitle: viewSubtitle(view, shown, names, steps),
		table: embedTable(shown, names, title),
		sources: sources.length > 0 ? sources : file.sources.filter(({ source }) => asked.has(source)),
		silent: areas
			.filter((area) => isNamed(area) && !held.has(area))
			.map((area) => names.area(area)?.name ?? area)
	};
}
