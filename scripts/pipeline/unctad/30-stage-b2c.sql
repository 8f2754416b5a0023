-- Inputs: raw_unctad_b2c. Its headers say '2020 Rannk', 'normalize d' and '2019-20data'.
-- Outputs: staged rows of source UNCTAD_B2C: the index of 2020 and its four components, which carry the
-- year of the index; the comment says the year that each one measures.
INSERT INTO staged BY NAME
WITH long AS (
	SELECT *,
		unnest(['_T', 'B2C_INTERNET', 'B2C_ACCOUNT', 'B2C_SERVERS', 'B2C_POSTAL']) AS component,
		unnest([
			"2020 Index value",
			"Share of individuals using the Internet (2019 or latest)",
			"Share of individuals with an account (15+, 2017)",
			"Secure Internet servers (normalize d, 2019)",
			"UPU postal reliability score (2019 or latest)"
		]) AS value_text,
		unnest([
			'Published rank ' || "2020 Rannk" || ' of ' || count(*) OVER () || ' (rank in 2019: ' || "Rank 2019"
				|| '; change of the index value from 2019 to 2020: ' || "Index value change (2019-20data)" || ')',
			'Share of individuals using the Internet, 2019 or latest year',
			'Share of individuals aged 15 and over with an account, 2017',
			'Secure Internet servers, normalised, 2019',
			'UPU postal reliability score, 2019 or latest year'
		]) AS comment_obs
	FROM raw_unctad_b2c
)
SELECT
	'UNCTAD_B2C.B2C_INDEX' AS series,
	'UNCTAD_B2C' AS source,
	'NAME' AS area_scheme,
	trim(Economy) AS area_name,
	'2020' AS time_text,
	component AS composite_breakdown,
	value_text,
	comment_obs,
	file,
	file_row
FROM long
ORDER BY file_row, component;
