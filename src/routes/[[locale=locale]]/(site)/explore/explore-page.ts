import type { Figure } from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import type { ExploreFile } from '#lib/view/index.ts';

/** What the server puts into the explorer's page for its script. */
export interface ExplorePageData {
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** The part of the catalogue that the first view needs. */
	file: ExploreFile;
	/** The figures of the first view. */
	figures: Figure[];
	/** The checks of `catalogue.json`, of the site's search index, and of the names of areas in a reader's files. */
	catalogue: { sha256: string; bytes: number };
	search: { sha256: string; bytes: number };
	areaNames: { sha256: string; bytes: number };
}
