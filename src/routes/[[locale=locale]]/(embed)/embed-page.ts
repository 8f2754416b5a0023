import type { Card, EmbedWalk } from '#lib/charts/index.ts';
import type { ExploreChartKind } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { ChartSpec, decodeEmbed, EmbedSubject } from '#lib/view/index.ts';
import type { FigureFiles } from './figure-files.ts';

/** A file that a frame may load; its address as the frame's own reaches it. */
export interface EmbedFile {
	url: string;
	sha256: string;
	bytes: number;
}

/** Files between which areas are divided, `0.json` and so on; `areaShard` tells which one holds an area. */
export interface EmbedShards {
	/** From the site's root, ending in `/`. */
	folder: string;
	checks: [sha256: string, bytes: number][];
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
	/** What a choice is drawn from; null where nothing can be chosen, or all of it lies in `shards`. */
	file: EmbedFile | null;
	/** The small files that usual choices of an indicator are drawn from; null for everything else. */
	figures: FigureFiles | null;
	/** What a card's choice of an area is drawn from. */
	shards: EmbedShards | null;
	/** The module that draws a usual choice, from the site's root; empty where nothing can be chosen. */
	draw: string;
	/** Modules that draw what it cannot, tried in their order; the last draws any choice. */
	then: string[];
}

/** An embed as it is prerendered and as a choice draws it anew. */
export interface DrawnEmbed {
	title: string;
	/** What a search or a card says of it. */
	summary: string;
	markup: string;
	walk: EmbedWalk | null;
	/** Of a chart of the gallery, its areas as addresses name them; empty where it shows all. */
	areas?: string[];
	/** The kind of chart that its figures suit. */
	kind?: ExploreChartKind;
	/** What its preview shows, drawn when it is asked for. */
	card: () => Card;
}

/** What a frame shows of a choice; its preview stands beside the page. */
export type DrawnChoice = Pick<DrawnEmbed, 'title' | 'markup' | 'walk'>;

/** What an address asks for, with the reader of addresses that every frame's script holds. */
export interface AskedChoice {
	search: string;
	read: typeof decodeEmbed;
}

/** A module that draws choices. */
export interface DrawModule {
	/** Draws what an address asks for, null where it is for another module; throws what the frame can say. */
	drawEmbed: (page: EmbedPage, asked: AskedChoice) => Promise<DrawnChoice | null>;
	/** Every area that can be chosen, `[code in addresses, name]`; where one can be chosen by name. */
	areaChoices?: (page: EmbedPage) => Promise<[string, string][]>;
}
