-- Inputs: facts_series, facts_sources, observations, areas.
-- Outputs: series, with what its figures cover.
CREATE TABLE series AS
SELECT
	f.series,
	f.indicator,
	f.source,
	f.source_code,
	CAST(f.preference AS INTEGER) AS preference,
	f.unit_measure,
	f.aggregates,
	f.default_breakdown,
	s.vintage,
	o.first_year,
	o.last_year,
	CAST(coalesce(o.observations, 0) AS INTEGER) AS observations,
	CAST(coalesce(o."values", 0) AS INTEGER) AS "values",
	CAST(coalesce(o.economies, 0) AS INTEGER) AS economies
FROM facts_series f
LEFT JOIN facts_sources s ON s.source = f.source
LEFT JOIN (
	SELECT o.series,
		min(o.time_period) FILTER (WHERE o.obs_value IS NOT NULL) AS first_year,
		max(o.time_period) FILTER (WHERE o.obs_value IS NOT NULL) AS last_year,
		count(*) AS observations,
		count(o.obs_value) AS "values",
		count(DISTINCT o.ref_area) FILTER (WHERE o.obs_value IS NOT NULL AND a.kind = 'economy')
			AS economies
	FROM observations o LEFT JOIN areas a ON a.ref_area = o.ref_area
	GROUP BY o.series
) o ON o.series = f.series
ORDER BY f.indicator, CAST(f.preference AS INTEGER), f.series;
