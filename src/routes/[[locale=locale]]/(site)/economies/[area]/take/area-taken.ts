import type { Locale } from '#lib/i18n/index.ts';

/** What the page of an area holds for its files. */
export interface AreaTaken {
	area: { ref_area: string; slug: string; name: string; iso3: string | null };
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
	/** The checks of its files. */
	checks: Record<'figures' | 'verdicts', { sha256: string; bytes: number }>;
}
