import type { CrosswalkRule } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** A rule with what rests on it. */
export interface CrosswalkCheckRow extends CrosswalkRule {
	/** Links that rest on the rule: where several give the same line, only the surest has it. */
	links: number;
	/** Of these, those of activities that declare a goal. */
	with_goals: number;
	/** Of these, those whose line meets a declared goal in an accepted cell of the official matrix. */
	in_matrix: number;
}

/** Every rule with its links, and how many of them the official matrix bears out, by position. */
export async function crosswalkCheck(
	database: Database,
	options?: RunOptions
): Promise<CrosswalkCheckRow[]> {
	await database.need(['crosswalk_rules', 'activity_links'], options);
	return database.rows(
		sql`SELECT r.*, count(l.activity) AS links, count(l.in_matrix) AS with_goals,
				count(*) FILTER (l.in_matrix) AS in_matrix
			FROM crosswalk_rules r LEFT JOIN activity_links l ON l.rule = r.rule
			GROUP BY ALL ORDER BY r.position`,
		options
	);
}
