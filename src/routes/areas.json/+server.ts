import { areaList } from '../area-list.server.ts';
import { jsonResponse } from '../json-file.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The list of areas that charts need once a reader changes them. */
export async function GET(): Promise<Response> {
	return jsonResponse(await areaList());
}
