import type { Breakdown, Observation } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { isAmong, sql } from '../sql.ts';
import { breakdownIs, observationOrder, observationsOf, seriesTable } from './observation-parts.ts';

/** Which observations of a series; every one where nothing else is given. */
export interface SeriesRowsParams {
	series: string;
	areas?: readonly string[];
	/** Codes by dimension; a dimension that is left out is its total. All breakdowns where absent. */
	breakdown?: Partial<Breakdown>;
	/** First and last year, both included. */
	from?: number;
	to?: number;
}

/** The observations of a series, by area, year and breakdown. */
export async function seriesRows(
	database: Database,
	params: SeriesRowsParams,
	options?: RunOptions
): Promise<Observation[]> {
	await database.need([seriesTable(params.series)], options);
	const { areas, breakdown, from = 0, to = 9999 } = params;
	return database.rows(
		sql`SELECT * FROM ${observationsOf([params.series])}
			WHERE ${isAmong(sql`ref_area`, areas)} AND time_period BETWEEN ${from} AND ${to}
			AND ${breakdown === undefined ? sql`TRUE` : breakdownIs(breakdown)}
			ORDER BY ${observationOrder()}`,
		options
	);
}
