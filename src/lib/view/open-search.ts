import type { Search, SearchEntry } from './search-entry.ts';

/** Loads the search engine on first need and builds its index over the entries. */
export async function openSearch(entries: readonly SearchEntry[]): Promise<Search> {
	const { buildSearch } = await import('./build-search.ts');
	return buildSearch(entries);
}
