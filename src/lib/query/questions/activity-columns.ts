import type { Activity } from '#lib/domain/index.ts';
import { sql, type Sql } from '../sql.ts';

/** An activity with its links side by side: two layers, never merged. Lists are separated by `;`, null where empty. */
export interface ActivityRow extends Activity {
	/** Action lines that the source declares, in the order of the matrix. */
	lines_declared: string | null;
	/** Action lines that rules assign, in the order of the matrix. */
	lines_assigned: string | null;
	/** How sure the rules of `lines_assigned` are: `high`, `medium`, `low`, in the same order. */
	confidences_assigned: string | null;
	/** Goals, which only a source declares, from 1 to 17. */
	goals: string | null;
	/** ITU regions of its economies, each once. */
	regions: string | null;
}

/** Tables that `activityColumns` reads. */
export const ACTIVITY_TABLES = ['activities', 'activity_links', 'action_lines', 'areas'];

/** A query of activities with their links and regions; in no order. */
export function activityColumns(): Sql {
	return sql`WITH lined AS (
			SELECT l.activity,
				string_agg(l.code, ';' ORDER BY a.position) FILTER (l.layer = 'declared') AS lines_declared,
				string_agg(l.code, ';' ORDER BY a.position) FILTER (l.layer = 'assigned') AS lines_assigned,
				string_agg(l.confidence, ';' ORDER BY a.position)
					FILTER (l.layer = 'assigned') AS confidences_assigned
			FROM activity_links l JOIN action_lines a ON a.action_line = l.code
			WHERE l.kind = 'action_line' GROUP BY l.activity
		), aimed AS (
			SELECT activity, string_agg(code, ';' ORDER BY code::INTEGER) AS goals
			FROM activity_links WHERE kind = 'goal' GROUP BY activity
		), placed AS (
			SELECT activity, string_agg(DISTINCT itu_region, ';' ORDER BY itu_region) AS regions
			FROM (SELECT activity, unnest(string_split(countries, ';')) AS ref_area FROM activities)
			JOIN areas USING (ref_area) GROUP BY activity
		)
		SELECT activities.*, lines_declared, lines_assigned, confidences_assigned, goals, regions
		FROM activities LEFT JOIN lined USING (activity) LEFT JOIN aimed USING (activity)
		LEFT JOIN placed USING (activity)`;
}
