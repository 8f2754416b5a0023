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
	/** By the code that addresses name them by; those with a page have its slug. */
	areas: (MakerOption & { slug: string | null })[];
}
