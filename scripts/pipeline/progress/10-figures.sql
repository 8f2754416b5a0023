-- Inputs: series, indicators, observations.
-- Outputs: judged_series, each series of an indicator with the codes that it shows first and its place in the
-- order of choice (a series of aggregates stands with the one that names it); judged_figures, their values.
CREATE TABLE judged_series AS
WITH codes AS (
	SELECT *, concat(';', default_breakdown, ';') AS codes FROM series
)
SELECT
	s.series,
	s.indicator,
	s.unit_measure,
	s.aggregates,
	row_number() OVER (
		PARTITION BY s.indicator
		ORDER BY least(s.preference, n.preference), s.preference, s.series
	) AS place,
	coalesce(nullif(regexp_extract(codes, ';sex=([^;]*);', 1), ''), '_T') AS sex,
	coalesce(nullif(regexp_extract(codes, ';age=([^;]*);', 1), ''), '_T') AS age,
	coalesce(nullif(regexp_extract(codes, ';urbanisation=([^;]*);', 1), ''), '_T') AS urbanisation,
	coalesce(nullif(regexp_extract(codes, ';education_lev=([^;]*);', 1), ''), '_T') AS education_lev,
	coalesce(nullif(regexp_extract(codes, ';composite_breakdown=([^;]*);', 1), ''), '_T')
		AS composite_breakdown
FROM codes s
LEFT JOIN (
	SELECT indicator, aggregates AS series, min(preference) AS preference
	FROM series WHERE aggregates IS NOT NULL GROUP BY ALL
) n ON n.series = s.series AND n.indicator = s.indicator
ORDER BY s.indicator, place;

CREATE TABLE judged_figures AS
SELECT o.series, o.ref_area, o.time_period, o.obs_value, o.obs_status
FROM observations o
JOIN judged_series s ON s.series = o.series AND s.sex = o.sex AND s.age = o.age
	AND s.urbanisation = o.urbanisation AND s.education_lev = o.education_lev
	AND s.composite_breakdown = o.composite_breakdown
WHERE o.obs_value IS NOT NULL
ORDER BY o.series, o.ref_area, o.time_period;
