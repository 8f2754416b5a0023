import type { Source } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** A source of activities with what it covers; every number is one of activities but that of economies. */
export interface ActivityCoverage extends Source {
	activities: number;
	/** Different economies that its activities name. */
	economies: number;
	/** Those that name an economy. */
	placed: number;
	/** Those that declare a goal. */
	with_goals: number;
	/** Those that declare an action line. */
	declared: number;
	/** Those to which a rule assigns an action line. */
	assigned: number;
	/** Those of a known start year. */
	dated: number;
	first_year: number | null;
	last_year: number | null;
}

/** What each source of activities covers, the one with most activities first, then by code. */
export async function activityCoverage(
	database: Database,
	options?: RunOptions
): Promise<ActivityCoverage[]> {
	await database.need(['activities', 'activity_links', 'sources'], options);
	return database.rows(
		sql`WITH linked AS (
				SELECT activity, bool_or(kind = 'goal') AS aimed,
					bool_or(kind = 'action_line' AND layer = 'declared') AS declares,
					bool_or(layer = 'assigned') AS given
				FROM activity_links GROUP BY activity
			), places AS (
				SELECT source, count(DISTINCT ref_area) AS economies
				FROM (SELECT source, unnest(string_split(countries, ';')) AS ref_area FROM activities)
				GROUP BY source
			), held AS (
				SELECT source, count(*) AS activities, count(countries) AS placed,
					count(*) FILTER (aimed) AS with_goals, count(*) FILTER (declares) AS declared,
					count(*) FILTER (given) AS assigned, count(start_year) AS dated,
					min(start_year) AS first_year, max(start_year) AS last_year
				FROM activities LEFT JOIN linked USING (activity) GROUP BY source
			)
			SELECT sources.*, held.* EXCLUDE (source), coalesce(places.economies, 0) AS economies
			FROM sources JOIN held USING (source) LEFT JOIN places USING (source)
			ORDER BY held.activities DESC, sources.source`,
		options
	);
}
