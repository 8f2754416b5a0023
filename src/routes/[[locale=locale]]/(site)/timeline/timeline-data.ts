import type { Locale } from '#lib/i18n/index.ts';
import type { TimelineEvent } from '#lib/view/index.ts';

/** A process as the timeline names it. */
export interface TimelineProcess {
	process: string;
	name: string;
	/** Whether an event of it is known to the day, so that it has a calendar. */
	hasCalendar: boolean;
}

/** What the timeline shows first and holds for its script. */
export interface TimelineData {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** First and last year of the whole timeline. */
	from: number;
	to: number;
	/** By their dates. */
	events: TimelineEvent[];
	/** In their order. */
	processes: TimelineProcess[];
}
