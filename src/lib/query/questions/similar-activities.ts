import type { Database, RunOptions } from '../database.ts';
import { sql, type Sql } from '../sql.ts';
import { ACTIVITY_TABLES, activityColumns, type ActivityRow } from './activity-columns.ts';

/** An activity like another. */
export interface SimilarActivity extends ActivityRow {
	/** From 0 to 1. */
	score: number;
}

/**
 * Activities like one, the most alike first, then by key. The score is 0.4 for lines, 0.3 for declared goals and 0.2 for
 * economies, each times what is shared over what either has (Jaccard), and 0.1 for the same type of organisation; one
 * that shares neither a line nor a goal is not like it. Lines of both layers count alike here.
 */
export async function similarActivities(
	database: Database,
	{ activity, limit = 5 }: { activity: string; limit?: number },
	options?: RunOptions
): Promise<SimilarActivity[]> {
	await database.need(ACTIVITY_TABLES, options);
	return database.rows(
		sql`WITH every AS (
				SELECT *, string_split(coalesce(concat_ws(';', lines_declared, lines_assigned), ''), ';')
						.list_distinct().list_filter(lambda code: code <> '') AS line_list,
					string_split(coalesce(goals, ''), ';').list_filter(lambda code: code <> '') AS goal_list,
					string_split(coalesce(countries, ''), ';').list_filter(lambda code: code <> '') AS area_list
				FROM (${activityColumns()})
			), scored AS (
				SELECT every.* EXCLUDE (line_list, goal_list, area_list),
					${shared(sql`line_list`)} AS lines_alike, ${shared(sql`goal_list`)} AS goals_alike,
					0.4::DOUBLE * lines_alike + 0.3::DOUBLE * goals_alike
						+ 0.2::DOUBLE * ${shared(sql`area_list`)}
						+ if(every.organisation_type = own.organisation_type, 0.1::DOUBLE, 0::DOUBLE) AS score
				FROM every, (SELECT * FROM every WHERE activity = ${activity}) own
				WHERE every.activity <> own.activity
			)
			SELECT * EXCLUDE (lines_alike, goals_alike) FROM scored
			WHERE lines_alike + goals_alike > 0 ORDER BY score DESC, activity LIMIT ${limit}`,
		options
	);
}

/** What both lists hold over what either holds; 0 where one is empty. */
function shared(list: Sql): Sql {
	return sql`if(len(every.${list}) = 0 OR len(own.${list}) = 0, 0::DOUBLE,
		len(list_intersect(every.${list}, own.${list}))::DOUBLE
			/ len(list_distinct(list_concat(every.${list}, own.${list}))))`;
}
