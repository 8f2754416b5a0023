import type { Database, RunOptions } from '../database.ts';
import { isAmong, sql } from '../sql.ts';
import { observationsOf, seriesTable } from './observation-parts.ts';

/** How many economies have a value of a series in a year, in any breakdown. */
export interface CoverageRow {
	series: string;
	time_period: number;
	economies: number;
}

/** Coverage of the given series, read from their own files, or of every series, by series and year. */
export async function coverageByYear(
	database: Database,
	params: { series?: readonly string[] } = {},
	options?: RunOptions
): Promise<CoverageRow[]> {
	const { series } = params;
	if (series?.length === 0) return [];
	await database.need([...(series?.map(seriesTable) ?? ['observations']), 'areas'], options);
	const observations = series === undefined ? sql`observations` : observationsOf(series);
	return database.rows(
		sql`SELECT series, time_period, count(DISTINCT ref_area) AS economies
			FROM ${observations}
			WHERE obs_value IS NOT NULL AND ${isAmong(sql`series`, series)}
			AND ref_area IN (SELECT ref_area FROM areas WHERE kind = 'economy')
			GROUP BY series, time_period
			ORDER BY series, time_period`,
		options
	);
}
