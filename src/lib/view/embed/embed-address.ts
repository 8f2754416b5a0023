import type { BreakdownDimension, ProgressMethod, SummaryLayer } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';

/** The version of the parameters of embeds that is written; an address without `v` is of version 1. */
export const EMBED_VERSION = 1;

/** The kinds of chart of an indicator that can be embedded. */
export const EMBED_VIEWS = ['line', 'map', 'ranking', 'gap'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the page around the frame, and the reader's system. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What an embed shows, as the path of its address names it. */
export type EmbedSubject =
	/** `indicator` is the slug of an indicator, e.g. `internet-use`. */
	| { kind: 'indicator'; indicator: string; view: EmbedView }
	| { kind: 'verdict'; indicator: string }
	/** `line` is the last part of the line's page address, e.g. `c2`, `c7-egov`. */
	| { kind: 'action-line'; line: string }
	| { kind: 'matrix' }
	/** `area` is the slug of an economy or group, e.g. `ken`. */
	| { kind: 'economy'; area: string }
	/** All activities of the register (null), or those that serve a line. */
	| { kind: 'activities'; line: string | null }
	/** A chart of the gallery, by the name of its spec. */
	| { kind: 'chart'; chart: string }
	/** A view of the explorer, which the query holds (`encodeExploreView`). */
	| { kind: 'explore' };

/** What of it is shown; what is left out (null, empty) is the embed's own default. */
export interface EmbedChoice {
	/** ISO3 codes or group slugs in upper case, in the maker's order; cards take the first. */
	areas: readonly string[];
	/** First and last year, both included; for map, ranking and gap the last is the year shown. */
	from: number | null;
	to: number | null;
	/** Areas of the chart that stand out: ISO3 codes or group slugs in upper case. */
	highlight: readonly string[];
	/** A series of the indicator; the preferred one where left out. */
	series: string | null;
	/** The dimension that a gap compares. */
	by: BreakdownDimension | null;
	layer: SummaryLayer | null;
	method: ProgressMethod | null;
	/** The vintage that a pinned embed keeps for good, e.g. `2024-11`; null for one that follows. */
	vintage: string | null;
}

/** How it looks in its page. */
export interface EmbedLook {
	theme: EmbedTheme;
	/** Six hexadecimal digits in lower case, without `#`; null for the site's own. */
	accent: string | null;
	title: boolean;
	/** Px of a frame that cannot grow, which the chart then fits; null for one that grows with its content. */
	height: number | null;
}

/** All that the address of an embed says. */
export interface EmbedAddress {
	subject: EmbedSubject;
	locale: Locale;
	choice: EmbedChoice;
	look: EmbedLook;
	/** For a view of the explorer: the query part that holds it, without `?`; else empty. */
	view: string;
}

export const EMPTY_EMBED_CHOICE: EmbedChoice = {
	areas: [],
	from: null,
	to: null,
	highlight: [],
	series: null,
	by: null,
	layer: null,
	method: null,
	vintage: null
};

export const DEFAULT_EMBED_LOOK: EmbedLook = {
	theme: 'auto',
	accent: null,
	title: true,
	height: null
};
