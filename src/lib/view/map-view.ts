import type { Direction } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { FigureRow } from './chart-line.ts';
import { flagWords, type FlagWords } from './flag-words.ts';
import { mapClass } from './map-class.ts';
import { economyRows, type MapSelection, type ValuedRow } from './map-rows.ts';
import type { MapScale } from './map-scale.ts';
import { rankValues, type Rank } from './ranking-rank.ts';

/** One economy's figure on a map and in the ranking beside it. */
export interface MapFigure extends Rank {
	ref_area: string;
	name: string;
	slug: string | null;
	value: number;
	/** The published text where it is no plain number. */
	text: string | null;
	year: number;
	flags: FlagWords[];
	comment: string | null;
	/** Index of the class of the scale that holds the value. */
	class: number;
}

/** The figures of one year, or of each economy's latest year, never both. */
export interface MapView {
	/** Null where each economy shows its latest year. */
	year: number | null;
	/** Where each economy shows its latest year: the year before which a figure no longer counts. */
	since: number | null;
	/** First and last year among the figures shown; null without figures. */
	years: { first: number; last: number } | null;
	/** In ranked order. */
	figures: MapFigure[];
	/** Economies that have a figure in some year of the series, but none shown here. */
	silent: string[];
	scale: MapScale;
}

/** What a map view is built for; `year` null asks for the latest year of each economy. */
export interface MapViewOptions extends MapSelection {
	year: number | null;
	scale: MapScale;
	direction: Direction;
	locale: Locale;
}

/** A latest figure older than this many years says nothing of today and is not shown. */
export const LATEST_SPAN = 10;

function pick(rows: readonly ValuedRow[], year: number | null, since: number): ValuedRow[] {
	if (year !== null) return rows.filter(({ time_period }) => time_period === year);
	const latest = new Map<string, ValuedRow>();
	for (const row of rows) {
		if (row.time_period < since) continue;
		const held = latest.get(row.ref_area);
		if (!held || row.time_period > held.time_period) latest.set(row.ref_area, row);
	}
	return [...latest.values()];
}

/** The economies' figures of a year (or of each one's latest year), classed and ranked. */
export function buildMapView(rows: readonly FigureRow[], options: MapViewOptions): MapView {
	const { areas, year, scale, direction, locale } = options;
	const all = economyRows(rows, options);
	const last = Math.max(0, ...all.map(({ time_period }) => time_period));
	const since = last - LATEST_SPAN + 1;
	const items = pick(all, year, since).map((row) => ({
		ref_area: row.ref_area,
		name: areas.get(row.ref_area)?.name ?? row.ref_area,
		slug: areas.get(row.ref_area)?.slug ?? null,
		value: row.obs_value,
		text: row.obs_text,
		year: row.time_period,
		flags: flagWords({ status: row.obs_status, nature: row.nature }, locale),
		comment: row.comment_obs,
		class: mapClass(row.obs_value, scale.edges)
	}));
	const shown = new Set(items.map(({ ref_area }) => ref_area));
	const years = items.map((item) => item.year);
	return {
		year,
		since: year === null && all.length > 0 ? since : null,
		years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
		figures: rankValues(items, direction, locale),
		silent: [...new Set(all.map(({ ref_area }) => ref_area))].filter((code) => !shown.has(code)),
		scale
	};
}
