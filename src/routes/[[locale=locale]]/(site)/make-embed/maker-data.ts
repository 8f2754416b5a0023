import type { Locale } from '#lib/i18n/index.ts';
import type { EmbedView } from '#lib/view/index.ts';

/** A series that an embed of an indicator can show. */
interface MakerSeries {
	series: string;
	/** Its source in words. */
	name: string;
	/** The latest first. */
	vintages: string[];
}

/** An indicator of which something can be embedded. */
export interface MakerIndicator {
	/** Its slug. */
	value: string;
	name: string;
	views: EmbedView[];
	/** The series that a kind of chart shows by itself, where that is not the preferred one. */
	shown: Partial<Record<EmbedView, string>>;
	hasVerdict: boolean;
	/** The preferred one first. */
	series: MakerSeries[];
}

/** Something that can be chosen by its name. */
export interface MakerOption {
	value: string;
	name: string;
}

/** A chart of the gallery. */
export interface MakerChart extends MakerOption {
	drawn: EmbedView;
	/** Slug of its indicator, and the series that it draws. */
	indicator: string;
	series: string;
}

/** An economy or group; one with a page has its slug. */
export interface MakerArea extends MakerOption {
	slug: string | null;
	/** Its name in other languages, where they call it otherwise. */
	abroad?: Partial<Record<Locale, string>>;
}

/** What the page for makers offers, in one language. */
export interface MakerData {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	indicators: MakerIndicator[];
	/** By the names of their specs. */
	charts: MakerChart[];
	/** By the last part of their page's address. */
	lines: MakerOption[];
	/** By the code that addresses name them by. */
	areas: MakerArea[];
}
