import { GEO_PATH } from '../geo.data.ts';

/** The file with the map's outlines, its path from the site's root; a test holds the check to the file. */
export const MAP_FILE = {
	path: GEO_PATH,
	bytes: 66134,
	sha256: '2a146f8f69e11007fb2da268535e57055675e66fb70d01999a5a65e144ac3831'
} as const;
