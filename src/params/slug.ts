/** True for the last part of a page's address, and false for the name of a file beside it. */
export function match(segment: string): boolean {
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(segment);
}
