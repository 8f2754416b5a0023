import type { Database, RunOptions } from '../database.ts';
import { ident, sql, type Sql } from '../sql.ts';

/** What activities can be counted by: a link, an economy, an ITU region, or a column of `activities`. */
export const ACTIVITY_DIMENSIONS = [
	'action_line',
	'goal',
	'area',
	'region',
	'source',
	'process',
	'kind',
	'organisation_type',
	'status',
	'start_year'
] as const;
export type ActivityDimension = (typeof ACTIVITY_DIMENSIONS)[number];

/** How many activities one code has. An activity counts once for each of its codes. */
export interface ActivityCount {
	/** The code, as text; null where an activity has none. */
	code: string | null;
	activities: number;
	/** Of these, those whose source declares an action line; the line itself where lines are counted. */
	declared: number;
	/** Of these, those to which a rule assigns an action line; the line itself where lines are counted. */
	assigned: number;
}

/** Numbers of activities by one dimension, in two layers that are never added up; by code, without a code last. */
export async function activityCounts(
	database: Database,
	{ by }: { by: ActivityDimension },
	options?: RunOptions
): Promise<ActivityCount[]> {
	await database.need(['activities', 'activity_links', 'areas'], options);
	const counted =
		by === 'action_line'
			? sql`SELECT l.code, a.activity, coalesce(l.layer = 'declared', FALSE) AS declared,
					coalesce(l.layer = 'assigned', FALSE) AS assigned
				FROM activities a
				LEFT JOIN activity_links l ON l.activity = a.activity AND l.kind = 'action_line'`
			: sql`SELECT c.code, a.activity,
					EXISTS (FROM activity_links l WHERE l.activity = a.activity
						AND l.kind = 'action_line' AND l.layer = 'declared') AS declared,
					EXISTS (FROM activity_links l WHERE l.activity = a.activity
						AND l.kind = 'action_line' AND l.layer = 'assigned') AS assigned
				FROM activities a LEFT JOIN (${codes(by)}) c ON c.activity = a.activity`;
	return database.rows(
		sql`SELECT code, count(DISTINCT activity) AS activities,
				count(DISTINCT activity) FILTER (declared) AS declared,
				count(DISTINCT activity) FILTER (assigned) AS assigned
			FROM (${counted}) GROUP BY code ORDER BY code NULLS LAST`,
		options
	);
}

/** A query of activities and their codes. */
function codes(by: Exclude<ActivityDimension, 'action_line'>): Sql {
	const places = sql`SELECT activity, unnest(string_split(countries, ';')) AS code FROM activities`;
	switch (by) {
		case 'goal':
			return sql`SELECT activity, code FROM activity_links WHERE kind = 'goal'`;
		case 'area':
			return places;
		case 'region':
			return sql`SELECT p.activity, areas.itu_region AS code
				FROM (${places}) p JOIN areas ON areas.ref_area = p.code`;
		case 'source':
		case 'process':
		case 'kind':
		case 'organisation_type':
		case 'status':
		case 'start_year':
			return sql`SELECT activity, ${ident(by)}::VARCHAR AS code FROM activities`;
	}
}
