import type { Locale } from '#lib/i18n/index.ts';

/** How many activities a page of results has. */
export const PAGE_ROWS = 25;

/** What the server puts into the register's page for its script. */
export interface RegisterPageData {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** The check of `register.json`. */
	check: { sha256: string; bytes: number };
	/** Files of everything, for readers who choose nothing: paths under `data/`. */
	tables: { activities: string; links: string };
}

/** Where a register stands. */
export interface RegisterPlace extends Pick<RegisterPageData, 'locale' | 'root'> {
	/** Null for the activities of a reader's own file: they have no pages, and no files but those made here. */
	tables: RegisterPageData['tables'] | null;
	/** How files that are saved here begin. */
	fileName: string;
}
