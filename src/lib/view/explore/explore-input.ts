import type { BreakdownDimension, ExploreChart, ExploreField, Figure } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { ClassScale } from './class-scale.ts';
import type { TooFewPoints } from './statistics/least-points.ts';
import type { Relation } from './statistics/relate-points.ts';

/** An area as charts and tables name and group it. */
export interface ExploreArea {
	ref_area: string;
	iso3: string | null;
	slug: string | null;
	kind: 'world' | 'economy' | 'group' | 'former';
	/** In the reader's language. */
	name: string;
	/** Codes of its UN region and World Bank income group. */
	region: string | null;
	income_group: string | null;
}

/** A series as charts and tables name it. */
export interface ExploreSeries {
	series: string;
	indicator: string;
	/** Of the indicator, in the reader's language. */
	name: string;
	unit_measure: string;
	direction: -1 | 0 | 1;
	limit_low: number | null;
	limit_high: number | null;
	group_rule: 'population_mean' | null;
	/** Series with the world's and regions' figures, or null. */
	aggregates: string | null;
	default_breakdown: string | null;
	first_year: number;
	last_year: number;
	source: string;
	publisher: string;
	vintage: string;
	licence: string;
	source_code: string;
	/** 1 is shown first. */
	preference: number;
}

/** What codes are called, in one language. */
export interface ExploreNames {
	locale: Locale;
	area(ref_area: string): ExploreArea | undefined;
	series(series: string): ExploreSeries | undefined;
	/** A code of a breakdown dimension, e.g. `F` of `sex`. */
	code(dimension: BreakdownDimension, code: string): string;
	/** The words of a field, e.g. “Sex”. */
	field(field: ExploreField): string;
	/** The words of a value of a field. */
	value(field: ExploreField, value: string): string;
}

/** What a chart of the explorer is made from. */
export interface ExploreChartInput {
	figures: readonly Figure[];
	chart: ExploreChart;
	names: ExploreNames;
	/** Persons by `ref_area|time_period`, for a scatter's sizes. */
	population: ReadonlyMap<string, number>;
	/** The first year whose population is a projection; null or absent where none is known. */
	projected_from?: number | null;
	/** Areas that the reader chose by name, not through a list: they are marked and labelled. */
	chosen?: readonly string[];
	/** Of these, those that stand out among lines that are all in colour; without any, the World does. */
	raised?: readonly string[];
	/** For a map: the outline of each economy by M49 code, a path in map units. */
	outlines?: ReadonlyMap<string, string>;
	/** For a map of some years of a series: its classes in all years; without it those of `figures`. */
	scale?: ClassScale | null;
	/** For a scatter with a trend: what `scatterRelation` gave for the same input; absent until it has. */
	relation?: Relation | TooFewPoints | null;
}
