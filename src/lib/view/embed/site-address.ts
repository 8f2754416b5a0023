/** Where a file of the site stands, as far as it is known when the site is built. */
export interface SitePlace {
	/** The address at which the site is hosted, without a slash at its end; null where the build was not told. */
	origin: string | null;
	/** The path of the file or folder that holds the address, from the site's root: `/embed/matrix/oembed.json`. */
	from: string;
}

/** The whole address of a path of the site (`/embed/matrix/`); relative to the file that holds it where the origin is unknown. */
export function siteAddress(path: string, { origin, from }: SitePlace): string {
	if (origin !== null) return origin + path;
	const depth = from.split('/').length - 2;
	return `${depth === 0 ? './' : '../'.repeat(depth)}${path.slice(1)}`;
}
