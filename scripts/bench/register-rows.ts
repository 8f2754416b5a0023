import type { ActivityLink } from '#lib/domain/index.ts';
import { tableRows, type Database } from '#lib/query/index.ts';
import {
	registerRows,
	type RegisterArea,
	type RegisterRow,
	type RegisterTerms
} from '#lib/view/index.ts';

const distinct = (values: readonly (string | null)[]): string[] =>
	[...new Set(values)].filter((value) => value !== null).sort();

/** The real activities as the register counts them, and the values of their facets. */
export async function readRegisterRows(
	database: Database
): Promise<{ rows: RegisterRow[]; terms: RegisterTerms }> {
	const links = new Map<string, ActivityLink[]>();
	for (const link of await tableRows(database, { table: 'activity_links' })) {
		links.set(link.activity, [...(links.get(link.activity) ?? []), link]);
	}
	const activities = await tableRows(database, { table: 'activities' });
	const areas = (await tableRows(database, { table: 'areas' })).map((area): RegisterArea => ({
		...{ code: area.ref_area, ref_area: area.ref_area, region: area.itu_region },
		...{ name: area.name_en, path: null, also: [] }
	}));
	const records = activities.map((own) => ({ own, links: links.get(own.activity) ?? [] }));
	const rows = registerRows(records, { areas });
	return {
		rows,
		terms: {
			line: distinct(rows.flatMap((row) => row.links.map(({ line }) => line))),
			goal: distinct(rows.flatMap(({ lists }) => lists.goal)),
			region: distinct(rows.flatMap(({ lists }) => lists.region)),
			area: distinct(rows.flatMap(({ lists }) => lists.area)),
			orgtype: distinct(rows.map(({ single }) => single.orgtype)),
			kind: distinct(rows.map(({ single }) => single.kind)),
			source: distinct(rows.map(({ single }) => single.source)),
			process: distinct(rows.map(({ single }) => single.process)),
			status: distinct(rows.map(({ single }) => single.status))
		}
	};
}
