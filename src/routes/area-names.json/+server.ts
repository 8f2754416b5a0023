import { areaNames } from '../area-names.server.ts';
import { jsonResponse } from '../json-file.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Codes and names of areas, in every language, that a reader's own file is matched with. */
export async function GET(): Promise<Response> {
	return jsonResponse(await areaNames());
}
