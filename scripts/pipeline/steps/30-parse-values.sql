-- Inputs: resolved, facts_series, facts_sources, facts_value_texts (published words and the status they mean).
-- Outputs: parsed, typed rows. A plain number becomes obs_value; '<2.5' gives 2.5 and keeps its text; a word
-- gives a status and keeps its text; nothing gives status O. Nothing here makes a zero.
CREATE TABLE parsed AS
WITH texted AS (
	SELECT r.*, nullif(trim(r.value_text), '') AS published,
		regexp_full_match(trim(r.value_text), '[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?') AS is_number,
		regexp_extract(trim(r.value_text), '^[<>]\s*(\d+(?:\.\d+)?)$', 1) AS bound
	FROM resolved r
)
SELECT
	t.series,
	t.ref_area,
	TRY_CAST(t.time_text AS INTEGER) AS time_period,
	t.sex,
	t.age,
	t.urbanisation,
	t.education_lev,
	t.composite_breakdown,
	CASE
		WHEN t.is_number THEN CAST(t.published AS DOUBLE)
		WHEN t.bound <> '' THEN CAST(t.bound AS DOUBLE)
	END AS obs_value,
	CASE WHEN NOT t.is_number THEN t.published END AS obs_text,
	CASE
		WHEN t.is_number OR t.bound <> '' THEN upper(t.obs_status)
		WHEN v.obs_status IS NOT NULL THEN v.obs_status
		WHEN t.published IS NULL AND upper(t.obs_status) IN ('A', 'B', 'E') THEN 'O'
		ELSE upper(t.obs_status)
	END AS obs_status,
	upper(t.nature) AS nature,
	s.unit_measure,
	t.source,
	p.vintage,
	t.comment_obs,
	t.time_text,
	t.file,
	t.file_row,
	t.area_scheme,
	t.area_code,
	t.area_name,
	t.value_text
FROM texted t
LEFT JOIN facts_series s ON s.series = t.series
LEFT JOIN facts_sources p ON p.source = t.source
LEFT JOIN facts_value_texts v ON v.text = t.published;
