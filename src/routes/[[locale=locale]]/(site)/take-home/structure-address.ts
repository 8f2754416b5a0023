/** The whole address of what SDMX files refer to, from a page whose path to the site's root is `root`. */
export function structureAddress(root: string): string {
	return new URL(`${root}api/v1/structure.xml`, location.href).href;
}
