import type { Check } from './check.ts';

/** What `series` and `revisions` say of the observations is so. */
export const STATISTICS_CHECKS: readonly Check[] = [
	{
		name: 'series-has-rows',
		sql: `SELECT s.series FROM series s
			WHERE NOT EXISTS (SELECT 1 FROM observations o
				WHERE o.series = s.series AND o.obs_value IS NOT NULL)
			ORDER BY s.series`
	},
	{
		name: 'series-statistics-true',
		sql: `WITH found AS (
				SELECT o.series,
					min(CASE WHEN o.obs_value IS NOT NULL THEN o.time_period END) AS first_year,
					max(CASE WHEN o.obs_value IS NOT NULL THEN o.time_period END) AS last_year,
					count(*) AS observations, count(o.obs_value) AS found_values,
					count(DISTINCT CASE WHEN o.obs_value IS NOT NULL AND a.kind = 'economy'
						THEN o.ref_area END) AS economies
				FROM observations o LEFT JOIN areas a ON a.ref_area = o.ref_area
				GROUP BY o.series
			)
			SELECT s.series FROM series s JOIN found f ON f.series = s.series
			WHERE s.first_year IS DISTINCT FROM f.first_year OR s.last_year IS DISTINCT FROM f.last_year
				OR s.observations <> f.observations OR s."values" <> f.found_values
				OR s.economies <> f.economies
			ORDER BY s.series`
	},
	{
		name: 'revisions-are-true',
		sql: `SELECT concat_ws(' ', r.series_old, r.series_new, r.ref_area, r.time_period)
			FROM revisions r
			WHERE r.value_old = r.value_new OR r.series_old = r.series_new
				OR NOT EXISTS (SELECT 1 FROM observations o WHERE o.series = r.series_old
					AND o.ref_area = r.ref_area AND o.time_period = r.time_period
					AND o.obs_value = r.value_old)
				OR NOT EXISTS (SELECT 1 FROM observations o WHERE o.series = r.series_new
					AND o.ref_area = r.ref_area AND o.time_period = r.time_period
					AND o.obs_value = r.value_new)
			ORDER BY ALL`
	},
	{
		// Half a unit is more than any rounding in the sources that publish two vintages of a share.
		name: 'revisions-are-reported',
		sql: `SELECT concat_ws(' ', a.series, b.series, o.ref_area, o.time_period)
			FROM series a
			JOIN series b ON b.indicator = a.indicator AND b.unit_measure = a.unit_measure
				AND b.vintage > a.vintage
			JOIN sources pa ON pa.source = a.source
			JOIN sources pb ON pb.source = b.source AND pb.publisher = pa.publisher
			JOIN observations o ON o.series = a.series
			JOIN observations n ON n.series = b.series AND n.ref_area = o.ref_area
				AND n.time_period = o.time_period
			WHERE abs(n.obs_value - o.obs_value) > 0.6
				AND concat(o.sex, o.age, o.urbanisation, o.education_lev, o.composite_breakdown)
					= '_T_T_T_T_T'
				AND concat(n.sex, n.age, n.urbanisation, n.education_lev, n.composite_breakdown)
					= '_T_T_T_T_T'
				AND NOT EXISTS (SELECT 1 FROM revisions r WHERE r.series_old = a.series
					AND r.series_new = b.series AND r.ref_area = o.ref_area
					AND r.time_period = o.time_period)
			ORDER BY ALL`
	}
];
