import type { GroupFigure } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { isAmong, sql } from '../sql.ts';

/** The figures of groups that this site computes for an indicator, by series, group and year. */
export async function groupFigures(
	database: Database,
	{ indicator, areas }: { indicator: string; areas?: readonly string[] },
	options?: RunOptions
): Promise<GroupFigure[]> {
	await database.need(['group_figures'], options);
	return database.rows(
		sql`SELECT * FROM group_figures
			WHERE indicator = ${indicator} AND ${isAmong(sql`ref_area`, areas)}
			ORDER BY series, ref_area, time_period`,
		options
	);
}
