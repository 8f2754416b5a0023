import { json } from '@sveltejs/kit';
import { siteData } from '../site-data.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Every area as `[ref_area, kind, slug, name_en, name_fr]`, for charts that a reader changes. */
export async function GET(): Promise<Response> {
	const { areas } = await siteData();
	return json(
		areas.map((area) => [area.ref_area, area.kind, area.slug, area.name_en, area.name_fr])
	);
}
