import { error } from '@sveltejs/kit';
import { areaVerdictFile } from '../../../area-verdicts.server.ts';
import { jsonResponse } from '../../../json-file.server.ts';
import { siteData } from '../../../site-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const { areas } = await siteData();
	return areas.flatMap(({ slug }) => (slug === null ? [] : [{ area: slug }]));
};

/** The verdicts on an area's indicators, every method, as the steps of its page need them. */
export const GET: RequestHandler = async ({ params }) => {
	const { areas } = await siteData();
	const area = areas.find(({ slug }) => slug === params.area);
	if (!area) error(404, `no area ${params.area}`);
	return jsonResponse(await areaVerdictFile(area.ref_area));
};
