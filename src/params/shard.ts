/** The number of one of the files between which areas are divided. */
export function match(segment: string): boolean {
	return /^\d{1,3}$/.test(segment);
}
