import type { Activity } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** An activity of a process, as a list shows it. */
export type ProcessActivityRow = Pick<
	Activity,
	| 'activity'
	| 'title'
	| 'title_fr'
	| 'organisation'
	| 'start_year'
	| 'end_year'
	| 'paragraph'
	| 'confidence'
> & { process: string };

/** The activities of every process, by process, year (those without one last) and key. */
export async function processActivities(
	database: Database,
	options?: RunOptions
): Promise<ProcessActivityRow[]> {
	await database.need(['activities'], options);
	return database.rows(
		sql`SELECT process, activity, title, title_fr, organisation, start_year, end_year, paragraph,
				confidence
			FROM activities WHERE process IS NOT NULL
			ORDER BY process, start_year NULLS LAST, activity`,
		options
	);
}
