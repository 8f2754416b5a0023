import type { Activity, ActivityLink, Source } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** All that is known of an activity. */
export interface ActivityDetail {
	activity: Activity;
	/** Declared before assigned, lines before goals, each in the order of the matrix. */
	links: ActivityLink[];
	source: Source;
}

/** An activity with its links and its source, or null where there is none. */
export async function activityDetail(
	database: Database,
	params: { activity: string },
	options?: RunOptions
): Promise<ActivityDetail | null> {
	await database.need(['activities', 'activity_links', 'action_lines', 'sources'], options);
	const is = sql`activity = ${params.activity}`;
	const [activity] = await database.rows<Activity>(
		sql`SELECT * FROM activities WHERE ${is}`,
		options
	);
	if (activity === undefined) return null;
	const [source] = await database.rows<Source>(
		sql`SELECT * FROM sources WHERE source = ${activity.source}`,
		options
	);
	if (source === undefined) throw new Error(`no source ${activity.source}`);
	const links = await database.rows<ActivityLink>(
		sql`SELECT l.* FROM activity_links l LEFT JOIN action_lines a ON a.action_line = l.code
			WHERE ${is} ORDER BY l.layer = 'assigned', l.kind, coalesce(a.position, l.code::INTEGER)`,
		options
	);
	return { activity, links, source };
}
