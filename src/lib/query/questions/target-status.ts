import type { Target, VerdictRow } from '#lib/domain/index.ts';
import type { Database, RunOptions } from '../database.ts';
import { sql } from '../sql.ts';
import { methodOrder } from './verdict-order.ts';

/** A target with where it stands; figures are null where we hold none. */
export interface TargetStatusRow extends Target {
	/** Where it is looked at: the World, the least developed or the developing countries. */
	ref_area: string;
	series: string | null;
	unit_measure: string | null;
	computed: boolean | null;
	/** The latest figure; for a target of parity an index from 0 to 1. */
	latest_year: number | null;
	latest_value: number | null;
	/** The economies judged by this very target, and those whose latest figure meets it. */
	economies: number;
	economies_met: number;
	/** Of each method; none where the target is not confirmed or no figure is held. */
	verdicts: VerdictRow[];
}

/** Every target with the latest figure and the verdicts of the area it speaks of, by target. */
export async function targetStatus(
	database: Database,
	options?: RunOptions
): Promise<TargetStatusRow[]> {
	await database.need(['targets', 'verdicts', 'areas', 'series'], options);
	const rows = await database.rows<Omit<TargetStatusRow, 'verdicts'>>(
		sql`WITH placed AS (
				SELECT *, CASE WHEN scope = 'ldc' THEN '199' WHEN scope = 'developing' THEN 'ITU_DVG'
						ELSE '001' END AS ref_area,
					CASE WHEN breakdown LIKE 'sex=%' THEN 'parity_sex' WHEN breakdown IS NULL THEN 'value' END
						AS measure
				FROM targets
			), shown AS (
				SELECT DISTINCT indicator, measure, ref_area, series, computed, latest_year, latest_value
				FROM verdicts WHERE is_primary
			), met AS (
				SELECT target_id, count(*) AS economies,
					count(*) FILTER (verdict = 'achieved') AS economies_met
				FROM verdicts JOIN areas USING (ref_area)
				WHERE kind = 'economy' AND method = 'OPEN_SDG' GROUP BY target_id
			)
			SELECT placed.* EXCLUDE (measure), shown.series, series.unit_measure, shown.computed,
				shown.latest_year, shown.latest_value, coalesce(met.economies, 0) AS economies,
				coalesce(met.economies_met, 0) AS economies_met
			FROM placed LEFT JOIN shown USING (indicator, measure, ref_area)
			LEFT JOIN series ON series.series = shown.series
			LEFT JOIN met USING (target_id)
			ORDER BY target_id`,
		options
	);
	const verdicts = await database.rows<VerdictRow>(
		sql`SELECT * FROM verdicts WHERE target_id IS NOT NULL AND ref_area IN ('001', '199', 'ITU_DVG')
			ORDER BY target_id, ${methodOrder()}`,
		options
	);
	return rows.map((row) => {
		const { target_id, ref_area, series } = row;
		return {
			...row,
			verdicts: verdicts.filter(
				(one) => one.target_id === target_id && one.ref_area === ref_area && one.series === series
			)
		};
	});
}
