import { effortFile } from '#lib/view/index.ts';
import { activityData } from './activity-data.server.ts';
import type { EffortData, EffortNames } from './effort-data.ts';
import { siteData } from './site-data.server.ts';

let data: Promise<EffortData> | undefined;
let names: Promise<EffortNames> | undefined;

async function buildData(): Promise<EffortData> {
	const rows = (await activityData()).map(({ row }) => row);
	const { areas, members } = await siteData();
	const used = new Set(rows.flatMap((row) => row.areas));
	const groups: EffortData['groups'] = {};
	for (const { ref_area, kind, slug } of areas) {
		if (kind !== 'group' || slug === null) continue;
		const own = members.filter((member) => member.group_area === ref_area);
		groups[ref_area] = [...new Set(own.map((member) => member.ref_area))].filter((code) =>
			used.has(code)
		);
	}
	return { ...effortFile(rows), groups };
}

/** The file of all activities, built once. */
export function effortData(): Promise<EffortData> {
	data ??= buildData();
	return data;
}

async function buildNames(): Promise<EffortNames> {
	return (await activityData()).flatMap(({ own, row }, place): EffortNames =>
		row.goals.length > 0 ? [[place, own.activity, own.title, own.title_fr]] : []
	);
}

/** The names of the activities that stand in cells, built once. */
export function effortNames(): Promise<EffortNames> {
	names ??= buildNames();
	return names;
}
