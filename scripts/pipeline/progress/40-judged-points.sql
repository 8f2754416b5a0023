-- Inputs: judged_series, judged_figures, group_figures, parity_pairs, indicators, areas.
-- Outputs: judged_points, every figure that a verdict may rest on: of indicators with a direction and areas with a
-- page; for each measure and area in the order of choice, what is published before what is computed.
CREATE TABLE judged_points AS
WITH point AS (
	SELECT 'value' AS measure, series, ref_area, false AS computed, time_period, obs_value AS first_value,
		CAST(NULL AS DOUBLE) AS second_value, obs_status,
		CAST(NULL AS DOUBLE) AS population_share
	FROM judged_figures
	UNION ALL
	SELECT 'value', series, ref_area, true, time_period, obs_value, NULL, 'A', population_share
	FROM group_figures
	UNION ALL
	SELECT measure, series, ref_area, false, time_period, first_value, second_value, obs_status, NULL
	FROM parity_pairs
)
SELECT s.indicator, p.measure, p.ref_area, p.series, s.unit_measure, p.computed, p.time_period,
	p.first_value, p.second_value, p.obs_status, p.population_share
FROM point p
JOIN judged_series s ON s.series = p.series
JOIN indicators i ON i.indicator = s.indicator AND i.direction <> 0
JOIN areas a ON a.ref_area = p.ref_area AND a.slug IS NOT NULL
ORDER BY s.indicator, p.measure DESC, p.ref_area, p.computed, s.place, p.time_period;
