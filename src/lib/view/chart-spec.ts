import type { BreakdownDimension } from '#lib/domain/index.ts';

/** The version that `parseChartSpec` returns; older ones are migrated. */
export const CHART_SPEC_VERSION = 1;

export const CHART_TYPES = ['line', 'map', 'ranking', 'gap'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** How the title is made: the finding of the data, or the indicator's name. */
export const CHART_TITLES = ['finding', 'name'] as const;
export type ChartTitle = (typeof CHART_TITLES)[number];

/** Notes that a chart may carry in its foot, each a message. */
export const CHART_NOTES = ['estimates', 'unrevised', 'biennial', 'price_basket'] as const;
export type ChartNote = (typeof CHART_NOTES)[number];

/** A chart as data, version 1: what an embed or the gallery draws. */
export interface ChartSpec {
	version: 1;
	type: ChartType;
	/** Slug of the indicator. */
	indicator: string;
	/** A series of the indicator; the preferred one where left out. */
	series?: string;
	/** ISO3 codes or group slugs in upper case, as in the address of a page; empty for the default choice. */
	areas: string[];
	/** First and last year, both included; all where left out. */
	years?: [number, number];
	/** The codes compared, by dimension, e.g. `{ "sex": ["F", "M"] }`; totals where left out. */
	breakdown?: Partial<Record<BreakdownDimension, string[]>>;
	title: ChartTitle;
	notes: ChartNote[];
}
