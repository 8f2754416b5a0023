import type { TargetSparkFacts } from '#lib/charts/index.ts';
import type { ProgressMethod, SummaryLayer, Verdict, VerdictMeasure } from '#lib/domain/index.ts';
import type { FlagWords, SummaryTrace } from '#lib/view/index.ts';

/** What one method says, in the reader's language, with all that led to it. */
export interface MethodView {
	method: ProgressMethod;
	verdict: Verdict;
	/** The method's own word for it, or why there is none. */
	word: string;
	/** Where the pace leads, or what would be needed. */
	sentence: string;
	/** How many methods, base years and latest years agree. */
	agreement: string;
	cautions: string[];
	/** The inputs and steps: label and figure. */
	steps: { label: string; value: string }[];
}

/** The progress of an indicator (or of its parity between two groups) in an area. */
export interface IndicatorProgress {
	indicator: string;
	measure: VerdictMeasure;
	name: string;
	/** The unit, and the breakdown that the figures are of where it is not the total. */
	unit: string;
	/** The latest figure, with its unit, flags and year. */
	value: string;
	flags: FlagWords[];
	year: string;
	/** What is to be reached, by whom it is set; null where no confirmed target applies. */
	target: string | null;
	spark: TargetSparkFacts;
	sparkLabel: string;
	/** The series that the verdict rests on, and whether its group figures are ours. */
	series: string;
	source: string;
	computed: boolean;
	methods: MethodView[];
}

/** The verdict on a line, goal or cell by one method. */
export interface SummaryView {
	method: ProgressMethod;
	verdict: Verdict;
	sentence: string;
	speaking: number;
	silent: number;
	score: number | null;
}

/** A line or goal in a list: its verdict in each layer, by each method. */
export interface SummaryEntry {
	code: string;
	name: string;
	path: string;
	/** Whether its parts are entries of their own. */
	hasParts: boolean;
	layers: { layer: SummaryLayer; summaries: SummaryView[] }[];
}

/** A line or goal in one layer, with the indicators that speak of it. */
export interface LayerView {
	layer: SummaryLayer;
	summaries: SummaryView[];
	/** How each summary comes about, by method. */
	traces: SummaryTrace[];
	/** In the order of the catalogue; parity after the figure itself. */
	indicators: IndicatorProgress[];
	/** Indicators of the layer that have no wanted direction: context, not judged. */
	context: { indicator: string; name: string }[];
	/** Indicators of the layer without a figure of the area. */
	missing: { indicator: string; name: string }[];
}
