import type { Breakdown, Direction, ObsStatus } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';
import { breakdownIs, observationsOf, seriesTable } from './observation-parts.ts';

/** Which ranking. */
export interface RankingParams {
	series: string;
	year: number;
	/** How many years before `year` a figure may be from, where that year has none; 0. */
	within?: number;
	breakdown?: Partial<Breakdown>;
	/** Only the members of this group; every economy where absent. */
	group?: string;
	/** -1 ranks the lowest figure first; the highest otherwise. */
	direction?: Direction;
}

/** An economy's place; economies with equal figures share a rank, and the next rank is left out. */
export interface RankingRow {
	rank: number;
	ref_area: string;
	iso3: string | null;
	name_en: string;
	time_period: number;
	obs_value: number;
	obs_text: string | null;
	obs_status: ObsStatus;
}

/** The economies with a figure, in order of rank, then of area code. */
export async function ranking(
	database: Database,
	params: RankingParams,
	options?: RunOptions
): Promise<RankingRow[]> {
	const { series, year, within = 0, breakdown, group, direction = 1 } = params;
	const grouped = group === undefined ? [] : ['area_members'];
	await database.need([seriesTable(series), 'areas', ...grouped], options);
	const member =
		group === undefined
			? sql`TRUE`
			: sql`ref_area IN (SELECT ref_area FROM area_members WHERE group_area = ${group})`;
	const order = direction === -1 ? sql`obs_value` : sql`obs_value DESC`;
	return database.rows(
		// A join on the latest year, as in latestPerArea.
		sql`WITH held AS (
				SELECT ref_area, time_period, obs_value, obs_text, obs_status
				FROM ${observationsOf([series])}
				WHERE obs_value IS NOT NULL AND time_period BETWEEN ${year - within} AND ${year}
				AND ${member} AND ${breakdownIs(breakdown)}
			), latest AS (
				SELECT ref_area, max(time_period) AS time_period FROM held GROUP BY ref_area
			)
			SELECT rank() OVER (ORDER BY ${order}) AS rank, ref_area, iso3, name_en, time_period,
				obs_value, obs_text, obs_status
			FROM held JOIN latest USING (ref_area, time_period)
			JOIN (SELECT ref_area, iso3, name_en FROM areas WHERE kind = 'economy') USING (ref_area)
			ORDER BY rank, ref_area`,
		options
	);
}
