import type {
	AreaTraits,
	Indicator,
	ProgressPoint,
	Target,
	VerdictMeasure
} from '#lib/domain/index.ts';

/** What the pipeline needs to know of an indicator to judge it. */
export type JudgedIndicator = Pick<
	Indicator,
	'indicator' | 'unit_measure' | 'direction' | 'limit_high'
>;

/** A series of figures that may be judged: published ones of one source, or our means of a group. */
export interface Candidate {
	series: string;
	unit_measure: string;
	computed: boolean;
	/** In order of years. */
	points: ProgressPoint[];
}

/** One measure of an indicator for an area, with the series to choose from in their order. */
export interface JudgedCase {
	indicator: JudgedIndicator;
	measure: VerdictMeasure;
	area: AreaTraits;
	/** Of the indicator, also those that do not apply. */
	targets: readonly Target[];
	candidates: Candidate[];
}
