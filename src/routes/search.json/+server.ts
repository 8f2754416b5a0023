import { jsonResponse } from '../json-file.server.ts';
import { searchEntries } from '../search-entries.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The search index of the whole site. */
export async function GET(): Promise<Response> {
	return jsonResponse(await searchEntries());
}
