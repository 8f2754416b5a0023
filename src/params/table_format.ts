/** True for a format of rows as text. */
export function match(segment: string): boolean {
	return segment === 'csv' || segment === 'json';
}
