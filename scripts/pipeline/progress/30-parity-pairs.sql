-- Inputs: judged_series, indicators, observations.
-- Outputs: parity_pairs, the two published figures of an area and year whose ratio is judged: women and men,
-- rural and urban, 15 to 24 years and adults (25 to 74, or 25 and over where the series has only those).
CREATE TABLE parity_pairs AS
WITH judged AS (
	SELECT s.* FROM judged_series s
	JOIN indicators i ON i.indicator = s.indicator
	WHERE i.direction <> 0 AND s.unit_measure = 'PERCENT'
),
adults AS (
	SELECT o.series, min(o.age) AS age FROM observations o
	JOIN judged s ON s.series = o.series
	WHERE o.age IN ('Y25T74', 'Y_GE25') AND o.obs_value IS NOT NULL
	GROUP BY o.series
),
pair AS (
	SELECT series, 'parity_sex' AS measure, 'F' AS sex, age, urbanisation, 'M' AS other_sex, age AS other_age,
		urbanisation AS other_urbanisation, education_lev, composite_breakdown FROM judged
	UNION ALL
	SELECT series, 'parity_urbanisation', sex, age, 'R', sex, age, 'U', education_lev, composite_breakdown
	FROM judged
	UNION ALL
	SELECT series, 'parity_age', sex, a.age, urbanisation, sex, 'Y15T24', urbanisation, education_lev,
		composite_breakdown
	FROM judged s JOIN adults a USING (series)
)
SELECT
	o.series,
	p.measure,
	o.ref_area,
	o.time_period,
	o.obs_value AS first_value,
	q.obs_value AS second_value,
	CASE WHEN o.obs_status = 'A' THEN q.obs_status ELSE o.obs_status END AS obs_status
FROM pair p
JOIN observations o ON o.series = p.series AND o.sex = p.sex AND o.age = p.age
	AND o.urbanisation = p.urbanisation AND o.education_lev = p.education_lev
	AND o.composite_breakdown = p.composite_breakdown
JOIN observations q ON q.series = p.series AND q.ref_area = o.ref_area AND q.time_period = o.time_period
	AND q.sex = p.other_sex AND q.age = p.other_age AND q.urbanisation = p.other_urbanisation
	AND q.education_lev = p.education_lev AND q.composite_breakdown = p.composite_breakdown
WHERE o.obs_value IS NOT NULL AND q.obs_value IS NOT NULL
ORDER BY o.series, p.measure, o.ref_area, o.time_period;
