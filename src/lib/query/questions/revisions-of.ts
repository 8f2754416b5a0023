import type { Database, RunOptions } from '../database.ts';
import { isAmong, sql } from '../sql.ts';

/** A figure that its publisher has changed between two vintages. */
export interface RevisionRow {
	indicator: string;
	ref_area: string;
	time_period: number;
	series_old: string;
	series_new: string;
	value_old: number;
	value_new: number;
}

/** The revisions of an indicator, by area, year and series. */
export async function revisionsOf(
	database: Database,
	params: { indicator: string; areas?: readonly string[] },
	options?: RunOptions
): Promise<RevisionRow[]> {
	await database.need(['revisions'], options);
	return database.rows(
		sql`SELECT * FROM revisions
			WHERE indicator = ${params.indicator} AND ${isAmong(sql`ref_area`, params.areas)}
			ORDER BY ref_area, time_period, series_old, series_new`,
		options
	);
}
