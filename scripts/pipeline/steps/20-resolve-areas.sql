-- Inputs: staged, area_lookup.
-- Outputs: resolved (staged rows with ref_area); staged rows of unknown areas go to rejects.
-- A footnote mark is dropped from a name only where the reader has kept it in comment_obs.
CREATE TABLE resolved AS
WITH keyed AS (
	SELECT *, CASE
		WHEN area_scheme IN ('M49', 'UNCTAD') AND length(area_code) < 3 THEN lpad(area_code, 3, '0')
		WHEN area_scheme <> 'NAME' AND area_code IS NOT NULL THEN area_code
		WHEN contains(coalesce(comment_obs, ''), '*')
			THEN area_key(regexp_replace(area_name, '\s*\*+\s*$', ''))
		ELSE area_key(area_name)
	END AS area_key
	FROM staged
)
SELECT k.*, l.ref_area
FROM keyed k
LEFT JOIN area_lookup l ON l.scheme = k.area_scheme AND l.key = k.area_key
ORDER BY k.file, k.file_row;

INSERT INTO rejects BY NAME
SELECT source, file, file_row, series, area_scheme, area_code, area_name, time_text, value_text,
	'unknown area' AS reason
FROM resolved WHERE ref_area IS NULL;

DELETE FROM resolved WHERE ref_area IS NULL;
