-- Inputs: activity_records, activity_countries, facts_activity_terms (process and amount_basis go by source).
-- Outputs: activities.
CREATE TABLE activities AS
WITH countries AS (
	SELECT activity, string_agg(ref_area, ';' ORDER BY place) AS countries
	FROM activity_countries GROUP BY activity
)
SELECT
	r.activity, r.title, r.title_fr, CAST(NULL AS VARCHAR) AS description, r.organisation,
	r.organisation_type, r.implementing_org, c.countries,
	CAST(r.start_year AS INTEGER) AS start_year, CAST(r.end_year AS INTEGER) AS end_year, r.year_basis,
	r.status, r.status_text, r.kind, r.sector_codes, CAST(r.amount AS DOUBLE) AS amount,
	activity_code('amount_basis', CASE WHEN r.amount IS NOT NULL THEN r.source_text END) AS amount_basis,
	r.source, r.licence, r.url, coalesce(r.council_process, p.code) AS process, r.mandate, r.paragraph,
	r.note, r.confidence
FROM activity_records r
LEFT JOIN countries c ON c.activity = r.activity
LEFT JOIN facts_activity_terms p ON p.field = 'process' AND p.text = r.source_text
ORDER BY r.position;
