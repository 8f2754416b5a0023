import type { ProgressMethod, Verdict, VerdictMeasure, VerdictRow } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';

/** Which verdicts: the primary ones of one method on one measure of an indicator. */
export interface VerdictRankingParams {
	indicator: string;
	method: ProgressMethod;
	/** The figure itself where absent. */
	measure?: VerdictMeasure;
}

/** An economy's verdict, its latest figure, and its change; ranks from 1, equal figures share one. */
export interface VerdictRankingRow extends Pick<
	VerdictRow,
	| 'ref_area'
	| 'series'
	| 'target_id'
	| 'score'
	| 'base_year'
	| 'base_value'
	| 'latest_year'
	| 'latest_value'
	| 'cautions'
> {
	iso3: string | null;
	slug: string;
	name_en: string;
	name_fr: string | null;
	verdict: Verdict;
	/** From the base to the latest figure, in the unit; null where they are one. */
	change: number | null;
	/** The change over the years between. */
	yearly_change: number | null;
	/** By the latest figure, the best first; whatever its year. */
	lead_rank: number;
	/** By the yearly change in the wanted direction, the fastest first; null without a change. */
	rise_rank: number | null;
}

/**
 * The economies with a figure in the series that judges most of them, by rank of the latest figure, then by code: who
 * leads, lags, rises. Series are never mixed: they differ in source, vintage and even in scale.
 */
export async function verdictRanking(
	database: Database,
	{ indicator, method, measure = 'value' }: VerdictRankingParams,
	options?: RunOptions
): Promise<VerdictRankingRow[]> {
	await database.need(['verdicts', 'areas', 'indicators'], options);
	return database.rows(
		sql`WITH judged AS (
				SELECT ref_area, iso3, slug, areas.name_en, areas.name_fr, series, target_id, verdict, score,
					base_year, base_value, latest_year, latest_value,
					CASE WHEN latest_year > base_year THEN latest_value - base_value END AS change,
					change / (latest_year - base_year) AS yearly_change, cautions,
					if(direction = -1 AND measure = 'value', -1, 1) AS sign
				FROM verdicts JOIN areas USING (ref_area) JOIN indicators USING (indicator)
				WHERE indicator = ${indicator} AND method = ${method} AND measure = ${measure}
				AND is_primary AND areas.kind = 'economy'
			), widest AS (
				SELECT series FROM judged GROUP BY series ORDER BY count(*) DESC, series LIMIT 1
			)
			SELECT * EXCLUDE (sign), rank() OVER (ORDER BY sign * latest_value DESC) AS lead_rank,
				CASE WHEN yearly_change IS NOT NULL THEN
					rank() OVER (ORDER BY sign * yearly_change DESC NULLS LAST) END AS rise_rank
			FROM judged SEMI JOIN widest USING (series) ORDER BY lead_rank, ref_area`,
		options
	);
}
