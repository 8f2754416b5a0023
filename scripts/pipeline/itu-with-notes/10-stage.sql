-- Inputs: raw_itu_notes, raw_itu_notes_latest, raw_itu_notes_scope.
-- Outputs: staged rows of source ITU_NOTES. comment_obs holds note and source, or scope and footnote.
-- The sheet of in-scope populations writes six names in another way than the table.
CREATE TABLE itu_notes_scope_name AS
FROM (VALUES
	('Bolivia', 'Bolivia (Plurinational State of)'),
	('Bosnia-Herzegovina', 'Bosnia and Herzegovina'),
	('Côte d’Ivoire', 'Côte d''Ivoire'),
	('Dominican Republic', 'Dominican Rep.'),
	('Iran', 'Iran (Islamic Republic of)'),
	('Korea (Rep.)', 'Korea (Rep. of)')
) AS t(scope_name, area);

INSERT INTO staged BY NAME
SELECT
	series,
	'ITU_NOTES' AS source,
	'NAME' AS area_scheme,
	area AS area_name,
	year AS time_text,
	value_text,
	obs_status,
	nullif(concat_ws(' | ', note, 'Source: ' || source), '') AS comment_obs,
	file,
	CAST(file_row AS INTEGER) AS file_row
FROM raw_itu_notes
ORDER BY series, CAST(file_row AS INTEGER), year;

INSERT INTO staged BY NAME
SELECT
	'ITU_NOTES.I99H_LATEST' AS series,
	'ITU_NOTES' AS source,
	'NAME' AS area_scheme,
	r.area AS area_name,
	r.year AS time_text,
	r.sex,
	r.urbanisation,
	r.value_text,
	CASE WHEN r.value_text = '...' THEN 'O' ELSE 'A' END AS obs_status,
	nullif(
		concat_ws(' | ',
			'In-scope population: ' || regexp_replace(s.scope, '^Population ', ''), r.footnote),
		''
	) AS comment_obs,
	r.file,
	CAST(r.file_row AS INTEGER) AS file_row
FROM raw_itu_notes_latest r
LEFT JOIN (
	SELECT coalesce(n.area, p.area) AS area, p.scope
	FROM raw_itu_notes_scope p LEFT JOIN itu_notes_scope_name n ON n.scope_name = p.area
) s ON s.area = r.area
ORDER BY CAST(r.file_row AS INTEGER), r.sex, r.urbanisation;
