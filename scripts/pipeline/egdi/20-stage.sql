-- Inputs: egdi_editions.
-- Outputs: staged rows of source UNDESA_EGDI, one for each index of each economy and edition.
-- The survey publishes its indices with four or five decimals; the files of 2010 to 2016 carry the noise of
-- binary fractions behind them (0.6955600000000001), so longer texts are rounded to five decimals.
-- An EGDI of 0 beside a sub-index above 0 is no figure: the EGDI is the mean of the three, and the survey
-- set 0 where it could not compute it (nine economies in 2010, three in 2012). It is kept as missing.
-- The rank stands in the comment of the EGDI; 2010 writes it as 136.0.
CREATE MACRO egdi_value(text) AS
	CASE WHEN regexp_full_match(text, '\d+\.\d{6,}') THEN CAST(round(CAST(text AS DOUBLE), 5) AS VARCHAR)
		ELSE text END;

INSERT INTO staged BY NAME
WITH ranked AS (
	SELECT *,
		'Published rank ' || CAST(CAST(rank AS DOUBLE) AS INTEGER) || ' of ' || count(rank) OVER (PARTITION BY year)
			AS rank_text,
		CAST(egdi AS DOUBLE) = 0 AND greatest(
			coalesce(CAST(osi AS DOUBLE), 0), coalesce(CAST(hci AS DOUBLE), 0), coalesce(CAST(tii AS DOUBLE), 0)
		) > 0 AS not_computed
	FROM egdi_editions
),
long AS (
	SELECT *, unnest(['EGDI', 'EPI', 'OSI', 'HCI', 'TII']) AS code,
		unnest([egdi, epi, osi, hci, tii]) AS published
	FROM ranked
)
SELECT
	'UNDESA_EGDI.' || code AS series,
	'UNDESA_EGDI' AS source,
	area_scheme,
	area_code,
	area_name,
	year AS time_text,
	CASE WHEN code = 'EGDI' AND not_computed THEN NULL ELSE egdi_value(published) END AS value_text,
	CASE WHEN published IS NULL OR (code = 'EGDI' AND not_computed) THEN 'O' ELSE 'A' END AS obs_status,
	CASE
		WHEN code = 'EGDI' AND not_computed THEN rank_text
			|| ', with an index of 0 that is not the mean of the published sub-indices: read as not computed'
		WHEN code = 'EGDI' THEN rank_text
	END AS comment_obs,
	file,
	file_row
FROM long
ORDER BY year, file_row, code;
