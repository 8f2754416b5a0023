import { error } from '@sveltejs/kit';
import { areaFigureFile } from '../../../area-figures.server.ts';
import { jsonResponse } from '../../../json-file.server.ts';
import { siteData } from '../../../site-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const { areas } = await siteData();
	return areas.flatMap(({ slug }) => (slug === null ? [] : [{ area: slug }]));
};

/** The figures of an area's profile, every year, for readers who take them home. */
export const GET: RequestHandler = async ({ params }) => {
	const { areas } = await siteData();
	const area = areas.find(({ slug }) => slug === params.area);
	if (!area) error(404, `no area ${params.area}`);
	return jsonResponse(await areaFigureFile(area.ref_area));
};
