-- Inputs: raw_itu_ddd, raw_itu_ddd_rejects, raw_itu_ddd_map (data/itu-ddd.csv).
-- Outputs: staged rows of source ITU_DDD; rejects. 'NULL' stays a row, published as missing.
-- An indicator name, breakdown or estimate mark without a rule stops the run.
INSERT INTO rejects BY NAME
SELECT 'ITU_DDD' AS source, r.file, CAST(r.file_row AS INTEGER) AS file_row, m.series, r.area_name,
	r.time_text, r.value_text, r.reason
FROM raw_itu_ddd_rejects r
LEFT JOIN raw_itu_ddd_map m ON m.indicator_name = r.indicator_name
ORDER BY CAST(r.file_row AS INTEGER);

INSERT INTO staged BY NAME
SELECT
	CASE WHEN m.series IS NULL THEN error('itu-ddd: no series for ' || r.indicator_name)
		ELSE m.series END AS series,
	'ITU_DDD' AS source,
	'ISO3' AS area_scheme,
	r.iso AS area_code,
	r.country AS area_name,
	r.year AS time_text,
	CASE WHEN m.breakdown LIKE 'sex=%' THEN m.breakdown[5:] ELSE '_T' END AS sex,
	CASE WHEN m.breakdown LIKE 'age=%' THEN m.breakdown[5:] ELSE '_T' END AS age,
	CASE WHEN m.breakdown LIKE 'urbanisation=%' THEN m.breakdown[14:] ELSE '_T' END AS urbanisation,
	CASE WHEN m.breakdown LIKE 'composite_breakdown=%' THEN m.breakdown[21:] ELSE '_T'
	END AS composite_breakdown,
	r.value_text,
	CASE
		WHEN r.value_text = 'NULL' THEN 'O'
		WHEN r.estimate IS NULL THEN 'A'
		WHEN r.estimate = 'Yes' THEN 'E'
		ELSE error('itu-ddd: estimate mark ' || r.estimate)
	END AS obs_status,
	CASE WHEN r.formula IS NOT NULL
		THEN 'Computed by ITU''s own formula: GB per year x 1000/12' END AS comment_obs,
	r.file,
	CAST(r.file_row AS INTEGER) AS file_row
FROM raw_itu_ddd r
LEFT JOIN raw_itu_ddd_map m ON m.indicator_name = r.indicator_name
ORDER BY CAST(r.file_row AS INTEGER);
