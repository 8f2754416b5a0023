-- Inputs: raw_wdi, raw_wdi_geo, facts_series (its source_code is the name of the file's column).
-- Outputs: staged rows of source WB_WDI. A file without a series stops the run.
INSERT INTO staged BY NAME
SELECT
	coalesce(s.series, error('wdi-gapminder: no series for ' || r.concept)) AS series,
	'WB_WDI' AS source,
	'GEO' AS area_scheme,
	r.geo AS area_code,
	g.name AS area_name,
	r.time AS time_text,
	r.value AS value_text,
	r.file,
	CAST(r.file_row AS INTEGER) AS file_row
FROM raw_wdi r
LEFT JOIN raw_wdi_geo g ON g.country = r.geo
LEFT JOIN facts_series s ON s.source = 'WB_WDI' AND s.source_code = r.concept
ORDER BY r.file, CAST(r.file_row AS INTEGER);
