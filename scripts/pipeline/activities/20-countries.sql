-- Inputs: activity_records, area_lookup, rejects.
-- Outputs: activity_countries (activity, ref_area, place), the economies of each record in the order of the source;
-- codes that are no economy of ours go to rejects by name, and the record stays.
CREATE TABLE activity_countries AS
WITH named AS (
	SELECT activity, source, file, file_row, unnest(codes) AS code,
		generate_subscripts(codes, 1) AS place
	FROM (SELECT *, string_split(country_iso3, ';') AS codes FROM activity_records
		WHERE country_iso3 IS NOT NULL)
)
SELECT n.*, l.ref_area
FROM named n LEFT JOIN area_lookup l ON l.scheme = 'ISO3' AND l.key = trim(n.code)
ORDER BY file, file_row, place;

INSERT INTO rejects BY NAME
SELECT source, file, file_row, 'ISO3' AS area_scheme, code AS area_code, activity AS value_text,
	'unknown area of an activity' AS reason
FROM activity_countries WHERE ref_area IS NULL;

DELETE FROM activity_countries WHERE ref_area IS NULL;
