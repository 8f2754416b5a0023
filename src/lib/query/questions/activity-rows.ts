import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';
import { ACTIVITY_TABLES, activityColumns, type ActivityRow } from './activity-columns.ts';

/** Every activity with its links and regions, by key. */
export async function activityRows(
	database: Database,
	options?: RunOptions
): Promise<ActivityRow[]> {
	await database.need(ACTIVITY_TABLES, options);
	return database.rows(sql`SELECT * FROM (${activityColumns()}) ORDER BY activity`, options);
}
