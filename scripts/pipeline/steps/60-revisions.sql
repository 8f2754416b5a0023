-- Inputs: series, facts_sources, parsed (for the published digits).
-- Outputs: revisions, totals that one publisher gives differently in two vintages of an indicator in one unit.
-- A difference counts when it is larger than the rounding of the figure with fewer digits; one decimal is taken
-- as published throughout a series that has any, since sources drop a final zero.
CREATE TABLE revisions AS
WITH series_digits AS (
	SELECT series, max(length(regexp_extract(value_text, '\.(\d+)', 1))) AS digits
	FROM parsed WHERE obs_value IS NOT NULL GROUP BY series
),
total AS (
	SELECT p.series, p.ref_area, p.time_period, p.obs_value,
		any_value(greatest(length(regexp_extract(p.value_text, '\.(\d+)', 1)), least(d.digits, 1)))
			AS digits
	FROM parsed p JOIN series_digits d ON d.series = p.series
	WHERE p.obs_value IS NOT NULL AND p.sex = '_T' AND p.age = '_T' AND p.urbanisation = '_T'
		AND p.education_lev = '_T' AND p.composite_breakdown = '_T'
	GROUP BY ALL
),
pair AS (
	SELECT a.indicator, a.series AS series_old, b.series AS series_new
	FROM series a
	JOIN series b ON b.indicator = a.indicator AND b.unit_measure = a.unit_measure
		AND b.vintage > a.vintage
	JOIN facts_sources pa ON pa.source = a.source
	JOIN facts_sources pb ON pb.source = b.source AND pb.publisher = pa.publisher
)
SELECT p.indicator, o.ref_area, o.time_period, p.series_old, p.series_new,
	o.obs_value AS value_old, n.obs_value AS value_new
FROM pair p
JOIN total o ON o.series = p.series_old
JOIN total n ON n.series = p.series_new AND n.ref_area = o.ref_area
	AND n.time_period = o.time_period
WHERE abs(n.obs_value - o.obs_value) > 0.5000001 * 10 ** -least(o.digits, n.digits)
ORDER BY p.indicator, p.series_old, p.series_new, o.ref_area, o.time_period;
