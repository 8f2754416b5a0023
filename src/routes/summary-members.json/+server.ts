import { jsonResponse } from '../json-file.server.ts';
import { summaryMembers } from '../summary-members.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The indicators behind the verdicts on lines and goals, in every language. */
export async function GET(): Promise<Response> {
	return jsonResponse(await summaryMembers());
}
