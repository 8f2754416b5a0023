import type { AreaKind } from '#lib/domain/index.ts';
import { siteData } from './site-data.server.ts';

/** Every area as `[ref_area, kind, slug, name_en, name_fr]`, for charts that a reader changes. */
export async function areaList(): Promise<
	[string, AreaKind, string | null, string, string | null][]
> {
	const { areas } = await siteData();
	return areas.map((area) => [area.ref_area, area.kind, area.slug, area.name_en, area.name_fr]);
}
