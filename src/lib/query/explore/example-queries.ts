/** Questions to start from; each is tried on the data by a test. */
export const EXAMPLE_QUERIES = {
	women_men: `-- Women and men who use the Internet, world, 2022 (ITU estimates)
SELECT time_period,
  max(obs_value) FILTER (sex = 'F') AS women,
  max(obs_value) FILTER (sex = 'M') AS men,
  round(women - men, 1) AS gap_in_points,
  any_value(obs_status) AS obs_status
FROM observations
WHERE series = 'ITU_AGG.I99H' AND ref_area = '001'
  AND sex IN ('F', 'M') AND time_period = 2022
GROUP BY time_period`,
	ldc_growth: `-- Least developed countries by growth of Internet use since 2015
WITH figures AS (
  SELECT ref_area, time_period, obs_value
  FROM "series:WB_WDI_2024.IT_NET_USER_ZS"
  WHERE obs_value IS NOT NULL
)
SELECT a.ref_area, a.name_en, b.obs_value AS in_2015,
  l.time_period AS latest_year, l.obs_value AS latest,
  round(l.obs_value - b.obs_value, 1) AS growth_in_points
FROM areas a
JOIN figures b ON b.ref_area = a.ref_area AND b.time_period = 2015
JOIN figures l ON l.ref_area = a.ref_area
WHERE a.ldc
QUALIFY l.time_period = max(l.time_period) OVER (PARTITION BY a.ref_area)
  AND l.time_period > 2015
ORDER BY growth_in_points DESC, a.name_en`,
	verdict_counts: `-- Verdicts on economies by action line (official links)
PIVOT (
  SELECT s.code AS action_line, s.verdict
  FROM summary_verdicts s
  JOIN areas a USING (ref_area)
  WHERE s.kind = 'action_line' AND s.layer = 'official'
    AND s.method = 'UN_2023' AND a.kind = 'economy'
)
ON verdict
USING count(*)
GROUP BY action_line
ORDER BY action_line`,
	declared_goals: `-- Activities by the goal that they declare themselves
SELECT l.code AS goal, g.short_en, count(DISTINCT l.activity) AS activities
FROM activity_links l
JOIN goals g ON g.goal = l.code
WHERE l.kind = 'goal' AND l.layer = 'declared'
GROUP BY ALL
ORDER BY activities DESC, goal`,
	revisions: `-- The largest revisions between two vintages
SELECT r.indicator, a.name_en, r.time_period, r.series_old, r.series_new,
  r.value_old, r.value_new, round(r.value_new - r.value_old, 3) AS change
FROM revisions r
JOIN areas a USING (ref_area)
ORDER BY abs(r.value_new - r.value_old) DESC
LIMIT 50`,
	missing_years: `-- Years without a figure of Internet use, between an economy's first and last
WITH held AS (
  SELECT ref_area, time_period
  FROM "series:WB_WDI_2024.IT_NET_USER_ZS"
  WHERE obs_value IS NOT NULL
), spans AS (
  SELECT ref_area, unnest(range(min(time_period), max(time_period))) AS year
  FROM held GROUP BY ref_area
)
SELECT a.ref_area, a.name_en, count(*) AS missing_years,
  string_agg(s.year, ', ' ORDER BY s.year) AS years
FROM spans s
JOIN areas a USING (ref_area)
ANTI JOIN held h ON h.ref_area = s.ref_area AND h.time_period = s.year
GROUP BY a.ref_area, a.name_en
ORDER BY missing_years DESC, a.name_en`,
	parity_regions: `-- Women for each man who uses the Internet: the median of economies by ITU region
WITH pairs AS (
  SELECT ref_area, time_period,
    max(obs_value) FILTER (sex = 'F') AS women,
    max(obs_value) FILTER (sex = 'M') AS men
  FROM "series:UNSD_SDG.IT_USE_II99"
  WHERE age = '_T' AND urbanisation = '_T' AND sex IN ('F', 'M')
  GROUP BY ref_area, time_period
  HAVING women IS NOT NULL AND men > 0
), latest AS (
  SELECT * FROM pairs
  QUALIFY time_period = max(time_period) OVER (PARTITION BY ref_area)
)
SELECT a.itu_region, count(*) AS economies,
  round(median(women / men), 3) AS median_parity,
  min(time_period) AS earliest_year, max(time_period) AS latest_year
FROM latest
JOIN areas a USING (ref_area)
WHERE a.kind = 'economy'
GROUP BY a.itu_region
ORDER BY median_parity`,
	price_use: `-- Price of mobile data and Internet use, the latest year that has both
SELECT a.ref_area, a.name_en, p.time_period,
  p.obs_value AS price_share_of_income, u.obs_value AS internet_use
FROM "series:ITU_DDD.PRICE_MOBILE_BROADBAND" p
JOIN "series:WB_WDI_2024.IT_NET_USER_ZS" u USING (ref_area, time_period)
JOIN areas a USING (ref_area)
WHERE p.obs_value IS NOT NULL AND u.obs_value IS NOT NULL AND a.kind = 'economy'
QUALIFY p.time_period = max(p.time_period) OVER (PARTITION BY a.ref_area)
ORDER BY price_share_of_income DESC, a.name_en`,
	flags: `-- How many figures are estimates, missing or otherwise flagged, by source
SELECT source, obs_status, nature, count(*) AS figures,
  count(obs_value) AS with_value
FROM observations
GROUP BY ALL
ORDER BY source, figures DESC`,
	wide: `-- Internet use in East Africa: a column for each year
PIVOT (
  SELECT a.name_en AS area, o.time_period, o.obs_value
  FROM "series:WB_WDI_2024.IT_NET_USER_ZS" o
  JOIN areas a USING (ref_area)
  WHERE o.time_period >= 2015
    AND a.ref_area IN ('404', '646', '800', '834', '108')
)
ON time_period
USING max(obs_value)
GROUP BY area
ORDER BY area`
} as const;

export type ExampleQuery = keyof typeof EXAMPLE_QUERIES;

/** Joins an own table with our areas and Internet use, by the column that holds codes of areas. */
export function ownJoinQuery(table: {
	name: string;
	columns: readonly { name: string }[];
}): string {
	const names = table.columns.map(({ name }) => name);
	const key =
		names.find((name) => /^(ref_area|m49|iso3|iso2)$/i.test(name)) ??
		names.find((name) => /area|country|economy|iso|code/i.test(name)) ??
		names[0] ??
		'ref_area';
	const own = `"${key.replaceAll('"', '""')}"`;
	return `-- Your table beside Internet use in the latest year
SELECT o.*, a.name_en, u.time_period, u.obs_value AS internet_use
FROM ${table.name} o
JOIN areas a ON CAST(o.${own} AS VARCHAR) IN (a.ref_area, a.iso3, a.iso2, a.name_en)
LEFT JOIN "series:WB_WDI_2024.IT_NET_USER_ZS" u ON u.ref_area = a.ref_area
  AND u.obs_value IS NOT NULL
QUALIFY u.time_period IS NOT DISTINCT FROM max(u.time_period) OVER (PARTITION BY a.ref_area)`;
}
