/** Whether the query part of an address speaks of a view of the explorer. */
export function isExploreSearch(search: string): boolean {
	const names = [...new URLSearchParams(search).keys()];
	return names.some((name) => name === 'view' || name === 'series' || name === 'indicator');
}
