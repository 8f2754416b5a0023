import type { RegisterArea, RegisterRecord } from './register-file.ts';
import type { RegisterSearch } from './register-search.ts';

/** Loads the search engine on first need and builds its index over the records. */
export async function openRegisterSearch(
	records: readonly RegisterRecord[],
	areas: readonly RegisterArea[]
): Promise<RegisterSearch> {
	const { buildRegisterSearch } = await import('./register-search.ts');
	return buildRegisterSearch(records, areas);
}
