import type { Locale } from '#lib/i18n/index.ts';

/** A line or goal as the page names it. */
export interface NamedCode {
	code: string;
	name: string;
}

/** What the server puts into the page for its script. */
export interface MappingPageData {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** The check of `mapping-files/reference.json`. */
	reference: { sha256: string; bytes: number };
	/** The check of `names.json` beside the page. */
	names: { sha256: string; bytes: number };
	/** The example and its check. */
	example: { count: number; check: { sha256: string; bytes: number } };
	/** The rows and columns of the matrix. */
	lines: NamedCode[];
	goals: NamedCode[];
}
