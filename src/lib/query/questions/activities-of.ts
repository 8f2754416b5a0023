import type { Database, RunOptions } from '../database.ts';
import { sql, type Sql } from '../sql.ts';
import { ACTIVITY_TABLES, activityColumns, type ActivityRow } from './activity-columns.ts';

/** Whose activities are asked for. */
export interface ActivitiesOfParams {
	kind: 'action_line' | 'goal' | 'area' | 'process';
	/** An action line, a number of a goal, an M49 code, or a slug of a process. */
	code: string;
	/** The most rows; all where it is absent. */
	limit?: number;
}

/**
 * Activities of a line, goal, economy or process: those that declare a line or goal before those that rules assign to it,
 * the latest start first, then by key.
 */
export async function activitiesOf(
	database: Database,
	{ kind, code, limit }: ActivitiesOfParams,
	options?: RunOptions
): Promise<ActivityRow[]> {
	await database.need(ACTIVITY_TABLES, options);
	const [member, declared] = belongs(kind, code);
	return database.rows(
		sql`SELECT * FROM (${activityColumns()}) WHERE ${member}
			ORDER BY ${declared} DESC, start_year DESC NULLS LAST, activity
			LIMIT ${limit ?? 1_000_000}`,
		options
	);
}

/** Whether a row belongs, and whether its source declares so. */
function belongs(kind: ActivitiesOfParams['kind'], code: string): [member: Sql, declared: Sql] {
	const within = (list: Sql): Sql =>
		sql`coalesce(list_contains(string_split(${list}, ';'), ${code}), FALSE)`;
	switch (kind) {
		case 'action_line': {
			const declared = within(sql`lines_declared`);
			return [sql`(${declared} OR ${within(sql`lines_assigned`)})`, declared];
		}
		case 'goal':
			return [within(sql`goals`), sql`TRUE`];
		case 'area':
			return [within(sql`countries`), sql`TRUE`];
		case 'process':
			return [sql`process = ${code}`, sql`TRUE`];
	}
}
