/** True for a format of rows of the static interface. */
export function match(segment: string): boolean {
	return segment === 'csv' || segment === 'json' || segment === 'parquet';
}
