import { sdmxStructureMessage } from '#lib/view/index.ts';
import { codeRows } from '../../../code-rows.server.ts';
import { siteData } from '../../../site-data.server.ts';
import { apiResponse } from '../api-response.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What the SDMX files of this site refer to. */
export async function GET(): Promise<Response> {
	const { areas, series, indicators, sources } = await siteData();
	const codes = await codeRows();
	const message = sdmxStructureMessage({ areas, series, indicators, sources, codes });
	return apiResponse(message, 'xml');
}
