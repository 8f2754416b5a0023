import { BREAKDOWN_DIMENSIONS } from '#lib/domain/index.ts';

/** The version of this format; an address without `v` is version 1. */
const URL_STATE_VERSION = 1;
const MAX_AREAS = 7;

export const CHART_VIEWS = ['line', 'map', 'ranking', 'gap', 'table'] as const;
export type ChartView = (typeof CHART_VIEWS)[number];

/** What a reader has chosen on an indicator page, as its address tells it; null is the page's own default. */
export interface UrlState {
	/** ISO3 codes or group slugs, in upper case, in the reader's order. */
	areas: string[];
	/** `latest`: the latest year of each economy. */
	year: number | 'latest' | null;
	view: ChartView | null;
	series: string | null;
	/** The dimension by which figures are broken down. */
	by: string | null;
}

/** What the page holds; a check that is left out accepts everything well formed. */
export interface UrlContext {
	hasArea?: (code: string) => boolean;
	years?: readonly number[];
	views?: readonly string[];
	series?: readonly string[];
	by?: readonly string[];
}

/** A part of the address that could not be used. */
export interface DroppedPart {
	parameter: string;
	value: string;
}

export const EMPTY_URL_STATE: Readonly<UrlState> = {
	areas: [],
	year: null,
	view: null,
	series: null,
	by: null
};

/** The parameters of an address that hold this state; others are somebody else's. */
export const URL_STATE_PARAMETERS = ['v', 'areas', 'year', 'view', 'series', 'by'] as const;

const AREA_PATTERN = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
const SERIES_PATTERN = /^[A-Z0-9_]+\.[A-Z0-9_]+$/;

/** Reads the query part of an address; parts that are invalid or unknown are dropped and reported. */
export function parseUrlState(
	search: string | URLSearchParams,
	context: UrlContext = {}
): { state: UrlState; dropped: DroppedPart[] } {
	const parameters = typeof search === 'string' ? new URLSearchParams(search) : search;
	const dropped: DroppedPart[] = [];
	const one = <Value>(parameter: string, read: (text: string) => Value | null): Value | null => {
		const text = parameters.get(parameter);
		if (text === null || text === '') return null;
		const value = read(text);
		if (value === null) dropped.push({ parameter, value: text });
		return value;
	};
	one('v', (text) => (text === String(URL_STATE_VERSION) ? true : null));
	const areas: string[] = [];
	for (const text of (parameters.get('areas') ?? '').split(',')) {
		const code = text.trim().toUpperCase();
		if (code === '' || areas.includes(code)) continue;
		const known = AREA_PATTERN.test(code) && (context.hasArea?.(code) ?? true);
		if (known && areas.length < MAX_AREAS) areas.push(code);
		else dropped.push({ parameter: 'areas', value: text });
	}
	const state: UrlState = {
		areas,
		year: one<number | 'latest'>('year', (text) => {
			if (text === 'latest') return text;
			return /^\d{4}$/.test(text) && (context.years?.includes(Number(text)) ?? true)
				? Number(text)
				: null;
		}),
		view: one(
			'view',
			(text) =>
				CHART_VIEWS.find((v) => v === text && (context.views?.includes(text) ?? true)) ?? null
		),
		series: one('series', (text) =>
			SERIES_PATTERN.test(text) && (context.series?.includes(text) ?? true) ? text : null
		),
		by: one(
			'by',
			(text) => (context.by ?? BREAKDOWN_DIMENSIONS).find((known) => known === text) ?? null
		)
	};
	return { state, dropped };
}

/** The query part of an address, with its `?`, or empty where everything is default; `parseUrlState` reads it back. */
export function formatUrlState(state: UrlState, defaults: Partial<UrlState> = {}): string {
	const parts: string[] = [];
	const areas = state.areas.join(',');
	if (areas !== (defaults.areas ?? []).join(',')) parts.push(`areas=${areas}`);
	for (const name of ['year', 'view', 'series', 'by'] as const) {
		const value = state[name];
		if (value !== null && value !== defaults[name]) parts.push(`${name}=${value}`);
	}
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
