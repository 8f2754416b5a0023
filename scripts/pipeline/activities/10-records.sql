-- Inputs: raw_activities, facts_wsis_entries, facts_council_activities, facts_activity_terms, rejects.
-- Outputs: activity_records, every record as text with the source's wording and the codes it means; records without a
-- title go to rejects. activity_code() is what a wording means; one that data/activity-terms.csv lacks stops the run. Notes that the
-- file lists are said otherwise, or left out where they tell a reader nothing.
CREATE MACRO activity_code(what, wording) AS CASE WHEN wording IS NULL THEN NULL ELSE (
	SELECT CASE WHEN count(*) = 1 THEN min(code) ELSE error('activity-terms.csv: ' || what || ' ' || wording) END
	FROM facts_activity_terms WHERE field = what AND text = wording
) END;

CREATE TABLE activity_records AS
WITH records AS (
	SELECT * EXCLUDE (licence_status, sdg_method, action_lines_declared, sdgs),
		nullif(sdg_method, 'none') AS goal_basis, action_lines_declared AS action_lines, sdgs AS goals,
		'confirmed from a source' AS confidence, 1 AS part
	FROM raw_activities
	UNION ALL BY NAME
	SELECT *, 2 AS part FROM facts_wsis_entries
	UNION ALL BY NAME
	SELECT * EXCLUDE (title_en, action_lines_declared, sdgs), title_en AS title,
		action_lines_declared AS action_lines, sdgs AS goals,
		CASE WHEN start_year IS NOT NULL OR end_year IS NOT NULL THEN 'stated' END AS year_basis,
		'ITU_COUNCIL_2023' AS source_key, 'Not stated' AS licence, 3 AS part
	FROM facts_council_activities
)
SELECT
	regexp_replace(id, '[^A-Za-z0-9.]+', '-', 'g') AS activity,
	trim(regexp_replace(title, '\s+', ' ', 'g')) AS title,
	title_fr, organisation,
	activity_code('organisation_type', organisation_type) AS organisation_type,
	implementing_org, country_iso3,
	coalesce(start_year, regexp_extract(status, '^prize year (\d{4})$', 1).nullif('')) AS start_year,
	end_year,
	CASE WHEN start_year IS NULL AND end_year IS NULL AND NOT coalesce(status ^@ 'prize year', false)
		THEN NULL
		ELSE activity_code('year_basis',
			CASE WHEN status ^@ 'prize year' THEN 'prize year' ELSE year_basis END) END AS year_basis,
	activity_code('status', status) AS status,
	status AS status_text,
	activity_code('kind', activity_type) AS kind,
	sector_codes,
	amount_usd AS amount,
	coalesce(source_key, activity_code('source', source)) AS source,
	licence, url, process AS council_process, source AS source_text, mandate, paragraph,
	CASE WHEN note IN (SELECT text FROM facts_activity_terms WHERE field = 'note')
		THEN (SELECT code FROM facts_activity_terms t WHERE t.field = 'note' AND t.text = note)
		ELSE note END AS note,
	confidence, action_lines, goals, goal_basis,
	CAST(row_number() OVER (ORDER BY part, file_row) AS INTEGER) AS position, file, file_row
FROM records;

INSERT INTO rejects BY NAME
SELECT source, file, file_row, activity AS value_text, country_iso3 AS area_code,
	'no title in the source' AS reason
FROM activity_records WHERE title IS NULL OR title ^@ '(title not' ORDER BY position;

DELETE FROM activity_records WHERE title IS NULL OR title ^@ '(title not';
