import { error } from '@sveltejs/kit';
import { jsonResponse } from '../../../../../../json-file.server.ts';
import { areaCardData } from '../../../../cards/area-card-data.server.ts';
import { placedAreas } from '../../../../cards/shards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	(await placedAreas()).map(({ slug }) => ({ area: slug }));

/** What cards of lines and of the matrix need of an area, the same in every language. */
export const GET: RequestHandler = async ({ params }) => {
	const area = (await placedAreas()).find(({ slug }) => slug === params.area);
	return area ? jsonResponse(await areaCardData(area)) : error(404, `no area ${params.area}`);
};
