import type { ProgressMethod, Verdict } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';
import { methodOrder } from './verdict-order.ts';

/** What two vintages of one publisher say of an area by one method, toward one target or none. */
export interface VintageChangeRow {
	indicator: string;
	target_id: string | null;
	target_value: number | null;
	target_year: number | null;
	method: ProgressMethod;
	series_old: string;
	series_new: string;
	verdict_old: Verdict;
	verdict_new: Verdict;
	score_old: number | null;
	score_new: number | null;
	latest_year_old: number;
	latest_year_new: number;
	latest_value_old: number;
	latest_value_new: number;
}

/** The verdicts of an area by an earlier and a later vintage of a publisher, the latest figures first; published figures only. */
export async function vintageChanges(
	database: Database,
	{ ref_area }: { ref_area: string },
	options?: RunOptions
): Promise<VintageChangeRow[]> {
	await database.need(['revisions', 'verdicts'], options);
	return database.rows(
		sql`WITH judged AS (
				SELECT indicator, target_id, target_value, target_year, method, series, verdict, score,
					latest_year, latest_value
				FROM verdicts WHERE ref_area = ${ref_area} AND measure = 'value' AND NOT computed
					AND latest_year IS NOT NULL
			), pairs AS (SELECT DISTINCT indicator, series_old, series_new FROM revisions),
			earlier AS (
				SELECT indicator, series_new, series_old, coalesce(target_id, '') AS target, method,
					verdict AS verdict_old, score AS score_old, latest_year AS latest_year_old,
					latest_value AS latest_value_old
				FROM pairs JOIN judged USING (indicator) WHERE series = series_old
			), later AS (
				SELECT * EXCLUDE (series, verdict, score, latest_year, latest_value), series AS series_new,
					coalesce(target_id, '') AS target, verdict AS verdict_new, score AS score_new,
					latest_year AS latest_year_new, latest_value AS latest_value_new
				FROM judged
			)
			SELECT indicator, target_id, target_value, target_year, method, series_old, series_new,
				verdict_old, verdict_new, score_old, score_new, latest_year_old, latest_year_new,
				latest_value_old, latest_value_new
			FROM later JOIN earlier USING (indicator, series_new, target, method)
			ORDER BY latest_year_new DESC, indicator, series_old, series_new, target_year DESC, target,
				${methodOrder()}`,
		options
	);
}
