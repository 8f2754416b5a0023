import type { Locale } from '#lib/i18n/index.ts';
import type { FrameSource } from '../frame-source.ts';
import type { SceneKey } from '../scene/scene.ts';
import type { SvgMarkup } from '../svg-markup.ts';

/** A drawn chart, from 0 to its width and height in px. */
export interface PictureBody {
	markup: SvgMarkup;
	width: number;
	height: number;
}

/** A chart with all that must be known of it once it has left its page. */
export interface Picture {
	/** The finding. */
	title: string;
	/** Indicator, unit, area. */
	subtitle: string;
	body: PictureBody;
	keys: readonly SceneKey[];
	/** What must be known to read it, as sentences. */
	notes: readonly string[];
	sources: readonly Pick<FrameSource, 'publisher' | 'title' | 'vintage' | 'licence'>[];
	/** The whole address of the page that shows it, the reader's choice included. */
	address: string;
	/** The day on which it was drawn, as `2026-11-27`. */
	accessed: string;
	/** The chart in words, for who does not see it. */
	summary: string;
	locale: Locale;
	/** Whether the words around the chart are read from right to left. */
	rtl?: boolean;
}
