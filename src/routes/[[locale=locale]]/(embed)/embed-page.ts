import type { Card, EmbedWalk } from '#lib/charts/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { ChartSpec, EmbedSubject } from '#lib/view/index.ts';

/** A file that a frame may load; its address as the frame's own reaches it. */
export interface EmbedFile {
	url: string;
	sha256: string;
	bytes: number;
}

/** What a frame's script is given in the page, as JSON. */
export interface EmbedPage {
	subject: EmbedSubject;
	/** For a chart of the gallery: what it is drawn from, under what its address asks for. */
	spec?: ChartSpec;
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** Null for a card without points. */
	walk: EmbedWalk | null;
	/** What keys do, after the chart's name. */
	hint: string;
	/** What is said of an address with bad parts (`{parts}`), and of a choice that cannot be drawn (`{reason}`). */
	words: { dropped: string; failed: string };
	/** What a choice is drawn from; null where nothing can be chosen. */
	file: EmbedFile | null;
	/** The module that draws a choice, from the site's root. */
	draw: string;
}

/** An embed as it is prerendered and as a choice draws it anew. */
export interface DrawnEmbed {
	title: string;
	/** What a search or a card says of it. */
	summary: string;
	markup: string;
	walk: EmbedWalk | null;
	/** What its preview shows, drawn when it is asked for. */
	card: () => Card;
}
