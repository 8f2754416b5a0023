-- Inputs: raw_population, areas, area_lookup, facts_sources.
-- Outputs: population of economies from 1990 to 2035; figures after 2023 are the UN projection.
-- Places with no area of ours become rejects (none is expected).
CREATE TABLE population AS
SELECT
	l.ref_area,
	CAST(r.time AS INTEGER) AS time_period,
	CAST(r.pop AS DOUBLE) AS obs_value,
	CASE WHEN CAST(r.time AS INTEGER) > 2023 THEN 'F' ELSE 'A' END AS obs_status,
	'REF_POPULATION' AS source,
	s.vintage
FROM raw_population r
JOIN area_lookup l ON l.scheme = 'GEO' AND l.key = r.country
JOIN facts_sources s ON s.source = 'REF_POPULATION'
WHERE CAST(r.time AS INTEGER) BETWEEN 1990 AND 2035
ORDER BY l.ref_area, time_period;

INSERT INTO rejects BY NAME
SELECT 'REF_POPULATION' AS source, r.file, r.file_row, 'GEO' AS area_scheme, r.country AS area_code,
	r.time AS time_text, r.pop AS value_text, 'unknown area' AS reason
FROM raw_population r
LEFT JOIN area_lookup l ON l.scheme = 'GEO' AND l.key = r.country
WHERE CAST(r.time AS INTEGER) BETWEEN 1990 AND 2035 AND l.ref_area IS NULL;
