import { jsonResponse } from '../../json-file.server.ts';
import { mappingReference } from '../../mapping-reference.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Codes, names and rules that a reader's file of activities is checked against, in every language. */
export async function GET(): Promise<Response> {
	return jsonResponse(await mappingReference());
}
