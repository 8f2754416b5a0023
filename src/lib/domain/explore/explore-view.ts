import type { BreakdownDimension, Nature, ObsStatus } from '../observation.ts';
import type { Transformation } from './transformation.ts';

/** The version of `ExploreView` that is written; older ones are migrated when they are read. */
export const EXPLORE_VERSION = 1;

/** Every economy, as a choice of areas. */
export const ALL_ECONOMIES = 'all';
/** What stands before a group's code where its members are meant, not the group: `members:199`. */
export const MEMBERS_PREFIX = 'members:';

/** What is looked at: series, areas, years, breakdowns and flags. */
export interface ExploreSelection {
	/** Keys of series (each one source and vintage of an indicator), in the reader's order; at most 12. */
	series: readonly string[];
	/**
	 * M49 or group codes, `members:<group>`, or `all`, in the reader's order. A group's own figure comes from the series,
	 * or from its companion (`aggregates`), whose rows keep their own series and source.
	 */
	areas: readonly string[];
	/** First and last year, both included; null for the first or last that there is. */
	from: number | null;
	to: number | null;
	/** Codes by dimension; a dimension left out is the default of each series. */
	breakdown: Partial<Record<BreakdownDimension, readonly string[]>>;
	/** Statuses and natures whose rows are left out. */
	hide_status: readonly ObsStatus[];
	hide_nature: readonly Nature[];
	/** Whether years without a row (from the first to the last year of each line) stand as rows that say so. */
	absent: boolean;
}

export const EXPLORE_CHARTS = [
	'line',
	'bars',
	'dots',
	'dumbbell',
	'scatter',
	'histogram',
	'box',
	'beeswarm',
	'heatmap',
	'map',
	'multiples',
	'slope',
	'area'
] as const;
export type ExploreChartKind = (typeof EXPLORE_CHARTS)[number];

/** What a field of a row is called where rows are grouped, coloured or pivoted. */
export const EXPLORE_FIELDS = [
	'series',
	'ref_area',
	'time_period',
	'region',
	'income_group',
	'sex',
	'age',
	'urbanisation',
	'education_lev',
	'composite_breakdown',
	'source',
	'vintage',
	'obs_status',
	'nature'
] as const;
export type ExploreField = (typeof EXPLORE_FIELDS)[number];

/** How the figures are drawn; what is left out is the kind's own default. */
export interface ExploreChart {
	kind: ExploreChartKind;
	/** One year, for kinds that show one; the latest with most figures where left out. */
	year?: number;
	/** For kinds that show one year: each area's latest figure of the last ten years instead. */
	latest?: boolean;
	/** For a heatmap: how its rows are ordered; by the latest value where left out. */
	order?: 'value' | 'name' | 'region';
	/** For a scatter: the series on each axis; the first two chosen where left out. */
	x?: string;
	y?: string;
	/** For a scatter: area of a point by population; points of an area joined over time; the line of a regression. */
	sized?: boolean;
	joined?: boolean;
	trend?: boolean;
	colour?: ExploreField;
	/** For small multiples: a panel for each value. */
	panel?: ExploreField;
	log?: boolean;
}

/** How the table is laid out; without rows and columns it is the long table. */
export interface ExplorePivot {
	rows: readonly ExploreField[];
	columns: readonly ExploreField[];
	pages: readonly ExploreField[];
	/** The value shown of each page field, in their order. */
	page: readonly string[];
	totals: boolean;
}

/** A reader's own table that a view speaks of: never its rows. */
export interface OwnTableName {
	/** The name in SQL. */
	name: string;
	/** The file's name and the SHA-256 of its bytes. */
	file: string;
	sha256: string;
}

/** All that an address of the explorer holds. */
export interface ExploreView {
	version: typeof EXPLORE_VERSION;
	/** The reader's own title; null for one made from the choice. */
	title: string | null;
	selection: ExploreSelection;
	transformations: readonly Transformation[];
	chart: ExploreChart;
	pivot: ExplorePivot | null;
	/** The reader's own SQL in the place of the choice; null where the choice speaks. */
	sql: string | null;
	own: readonly OwnTableName[];
}
