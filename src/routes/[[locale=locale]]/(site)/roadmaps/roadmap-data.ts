import type { Locale } from '#lib/i18n/index.ts';
import type { RoadmapCodes } from '#lib/view/index.ts';

/** What a reader's own roadmap is checked and shown by. */
export interface OpenRoadmapData {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	codes: RoadmapCodes;
	/** Short names of the action lines, by code, in their order. */
	lines: Record<string, string>;
	/** The check of the file with the indicators of the lines. */
	outcomes: { sha256: string; bytes: number };
}
