import type { LinkLayer } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** How many activities a cell of the matrix has in one layer. */
export interface ActivityCell {
	action_line: string;
	goal: string;
	/** How the activities are known to serve the line; their goal is always declared. */
	layer: LinkLayer;
	activities: number;
}

/** Numbers of activities by action line, declared goal and layer; cells without any are left out. */
export async function activityCells(
	database: Database,
	options?: RunOptions
): Promise<ActivityCell[]> {
	await database.need(['activity_links'], options);
	return database.rows(
		sql`SELECT l.code AS action_line, g.code AS goal, l.layer, count(DISTINCT l.activity) AS activities
			FROM activity_links l JOIN activity_links g ON g.activity = l.activity
			WHERE l.kind = 'action_line' AND g.kind = 'goal'
			GROUP BY l.code, g.code, l.layer ORDER BY l.code, g.code::INTEGER, l.layer`,
		options
	);
}
