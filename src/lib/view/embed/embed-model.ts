import { m } from '#lib/i18n/index.ts';
import type { ExploreChartInput } from '../explore/explore-input.ts';
import { stepsWords } from '../explore/explore-subtitle.ts';
import { fitChart } from '../explore/fit-chart.ts';
import { whyNotWords } from '../explore/why-not-words.ts';
import { embedInput, embedWords, type EmbedModelOptions, type EmbedWords } from './embed-words.ts';
import { shownFigures } from './shown-figures.ts';

/** What an embedded chart says and what it is drawn from. */
export interface EmbedModel extends EmbedWords {
	input: ExploreChartInput;
	/** Why the chart is of another kind than was asked for, as a sentence; null where it is not. */
	unfit: string | null;
}

/** Puts what an embedded chart says beside what it is drawn from, as a chart of a kind that its figures suit. */
export function embedModel(options: EmbedModelOptions): EmbedModel {
	const { locale } = options.names;
	const given = embedInput(options);
	const { chart, why } = fitChart(given, options.view.chart.kind);
	const input = { ...given, chart };
	return {
		...embedWords(options, shownFigures(input), stepsWords(options.view, options.names)),
		input,
		unfit: why === null ? null : m.embed_unfit({ reason: whyNotWords(why, locale) }, { locale })
	};
}
