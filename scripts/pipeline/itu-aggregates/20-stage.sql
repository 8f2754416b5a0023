-- Inputs: itu_aggregate_cells.
-- Outputs: staged rows of sources ITU_AGG and ITU_AGG_2021; rejects. Every figure is an ITU estimate.
-- The workbook prints some totals in two sheets. Equal ones are kept once; those that differ are decided
-- here one by one, and a difference that is not decided stops the run.
CREATE TABLE itu_aggregate_choice AS
FROM (VALUES
	('ITU_AGG.I271GA', 'ITU_AFR', '2018', '27.8', '37.7',
		'Published as 37.7 in the sheet By BDT region of the same workbook; this figure agrees with the published number of people'),
	('ITU_AGG.I271GA', 'ITU_EUR', '2018', '93.6', '97.8',
		'Published as 97.8 in the sheet By BDT region of the same workbook; this figure agrees with the published number of people'),
	('ITU_AGG_2021.I99H', 'ITU_DVG', '2020', '53.3', '53.4',
		'Published as 53.4 in the table by urban/rural area of the same workbook; the tables by sex and by age give this figure')
) AS t(series, area_code, time_text, kept, dropped, comment_obs);

CREATE TABLE itu_aggregate_ranked AS
SELECT c.*, h.comment_obs, c.value_text IS NOT DISTINCT FROM h.dropped AS is_dropped,
	row_number() OVER (
		PARTITION BY c.series, c.area_code, c.time_text, c.sex, c.age, c.urbanisation, c.value_text
		ORDER BY c.sheet_order, c.file_row
	) AS copy,
	count(DISTINCT c.value_text) FILTER (c.value_text IS DISTINCT FROM h.dropped) OVER (
		PARTITION BY c.series, c.area_code, c.time_text, c.sex, c.age, c.urbanisation
	) AS figures
FROM itu_aggregate_cells c
LEFT JOIN itu_aggregate_choice h ON h.series = c.series AND h.area_code = c.area_code
	AND h.time_text = c.time_text AND c.sex = '_T' AND c.age = '_T' AND c.urbanisation = '_T'
	AND c.value_text IN (h.kept, h.dropped);

INSERT INTO rejects BY NAME
SELECT source, file, file_row, series, area_scheme, area_code, area_name, time_text, value_text,
	CASE WHEN is_dropped THEN 'the workbook contradicts itself: ' || comment_obs
		ELSE 'duplicate row: the same total in another sheet' END AS reason
FROM itu_aggregate_ranked
WHERE is_dropped OR copy > 1
ORDER BY sheet_order, file_row, time_text;

INSERT INTO staged BY NAME
SELECT
	series,
	source,
	area_scheme,
	area_code,
	area_name,
	time_text,
	sex,
	age,
	urbanisation,
	CASE WHEN figures > 1
		THEN error('itu-aggregates: two figures for ' || series || ', ' || area_name || ', ' || time_text)
		ELSE value_text END AS value_text,
	CASE WHEN value_text = 'N/A' THEN 'O' ELSE 'E' END AS obs_status,
	CASE WHEN value_text <> 'N/A' THEN 'E' END AS nature,
	comment_obs,
	file,
	file_row
FROM itu_aggregate_ranked
WHERE NOT is_dropped AND copy = 1
ORDER BY sheet_order, file_row, time_text, sex, urbanisation;
