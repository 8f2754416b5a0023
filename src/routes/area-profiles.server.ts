import type { Area } from '#lib/domain/index.ts';
import { areaProfiles, type AreaProfileRow } from '#lib/query/index.ts';
import { siteData } from './site-data.server.ts';

type ByArea = Map<string, AreaProfileRow[]>;

const asked = new Map<string, Promise<ByArea>>();

function groupByArea(rows: readonly AreaProfileRow[]): ByArea {
	const byArea: ByArea = new Map();
	for (const row of rows) byArea.set(row.ref_area, [...(byArea.get(row.ref_area) ?? []), row]);
	return byArea;
}

/** The profiles of all areas, or of a group's economies ranked within it; asked once each. */
function profilesAmong(group: string | null): Promise<ByArea> {
	const key = group ?? '';
	const known =
		asked.get(key) ??
		siteData().then(async ({ database, members }) => {
			if (group === null) return groupByArea(await areaProfiles(database, {}));
			const areas = members
				.filter(({ group_area }) => group_area === group)
				.map(({ ref_area }) => ref_area);
			return groupByArea(await areaProfiles(database, { areas, peers: group }));
		});
	asked.set(key, known);
	return known;
}

/** An area's figures, with their rank among all economies and among those of its sub-region. */
export async function areaProfile(
	area: Area
): Promise<{ world: AreaProfileRow[]; region: AreaProfileRow[] }> {
	const world = await profilesAmong(null);
	const isRanked = area.kind === 'economy' && area.sub_region !== null;
	const region = isRanked ? await profilesAmong(area.sub_region) : null;
	return {
		world: world.get(area.ref_area) ?? [],
		region: region?.get(area.ref_area) ?? []
	};
}
