import type { Locale } from '#lib/i18n/index.ts';
import type { GroupPeers } from '#lib/view/index.ts';

/** What an area's page holds for its comparison with peers; the figures come from the file that all areas share. */
export interface PeerIsland {
	/** The area. */
	code: string;
	/** Only for groups. */
	group: GroupPeers | null;
	locale: Locale;
	/** Path from the page to the site's root, ending in `/`. */
	root: string;
}

/** As it stands in the page, with the check of the file. */
export interface PeerIslandData extends PeerIsland {
	check: { sha256: string; bytes: number };
}
