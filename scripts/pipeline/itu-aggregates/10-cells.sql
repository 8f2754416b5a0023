-- Inputs: raw_itu_aggregates.
-- Outputs: itu_aggregate_cells (each cell with its series, area and breakdown codes); rejects.
-- A title, unit, area or label without a rule stops the run. The unit column is what the sheet prints:
-- the tables of coverage, subscriptions and Internet use print none below the first; their left block
-- holds millions and their right block the rate, as in the first table.
CREATE TABLE itu_aggregate_series AS
FROM (VALUES
	('Fixed-telephone subscriptions', 1, 'Millions', 'ITU_AGG.I91_NUM'),
	('Fixed-telephone subscriptions', 2, 'Per 100 inhabitants', 'ITU_AGG.I91'),
	('Fixed-broadband subscriptions', 1, NULL, 'ITU_AGG.I992B_NUM'),
	('Fixed-broadband subscriptions', 2, NULL, 'ITU_AGG.I992B'),
	('Mobile-cellular telephone subscriptions', 1, NULL, 'ITU_AGG.I911_NUM'),
	('Mobile-cellular telephone subscriptions', 2, NULL, 'ITU_AGG.I911'),
	('Active mobile-broadband subscriptions', 1, NULL, 'ITU_AGG.I911MW_NUM'),
	('Active mobile-broadband subscriptions', 2, NULL, 'ITU_AGG.I911MW'),
	('Population covered by a mobile-cellular network', 1, NULL, 'ITU_AGG.I271POP_NUM'),
	('Population covered by a mobile-cellular network', 2, NULL, 'ITU_AGG.I271POP'),
	('Population covered by at least a 3G mobile network', 1, NULL, 'ITU_AGG.I271G_NUM'),
	('Population covered by at least a 3G mobile network', 2, NULL, 'ITU_AGG.I271G'),
	('Population covered by at least an LTE/WiMAX mobile network', 1, NULL, 'ITU_AGG.I271GA_NUM'),
	('Population covered by at least an LTE/WiMAX mobile network', 2, NULL, 'ITU_AGG.I271GA'),
	('International bandwidth', 1, 'Tbit/s**', 'ITU_AGG.BANDWIDTH'),
	('International bandwidth', 2, 'International bandwidth per Internet user (kbit/s)',
		'ITU_AGG.BANDWIDTH_PER_USER'),
	('Households with Internet access at home', 1, 'Millions', 'ITU_AGG.XHH6_NUM'),
	('Households with Internet access at home', 2, '%', 'ITU_AGG.XHH6'),
	('Individuals using the Internet', 1, NULL, 'ITU_AGG.I99H_NUM'),
	('Individuals using the Internet', 2, NULL, 'ITU_AGG.I99H'),
	('Population covered by a mobile-cellular network (%)', NULL, NULL, 'ITU_AGG.I271POP'),
	('Population covered by at least a 3G mobile network (%)', NULL, NULL, 'ITU_AGG.I271G'),
	('Population covered by at least an LTE/WiMAX mobile network (%)', NULL, NULL, 'ITU_AGG.I271GA'),
	-- Marked ** in the sheet: unrevised Internet use, October 2021 series.
	('Percentage of individuals using the Internet, by urban/rural area, 2020**', NULL, NULL,
		'ITU_AGG_2021.I99H'),
	('Percentage of individuals using the Internet, by sex', NULL, NULL, 'ITU_AGG.I99H'),
	-- Marked * in the sheet: unrevised Internet use, October 2021 series.
	('Percentage of individuals using the Internet, by age*', NULL, NULL, 'ITU_AGG_2021.I99H')
) AS t(title, run, unit, series);

CREATE TABLE itu_aggregate_area AS
FROM (VALUES
	('World', 'M49', '1'),
	('Developed', 'ITU', 'ITU_DVD'),
	('Developing', 'ITU', 'ITU_DVG'),
	('Least Developed Countries (LDCs)', 'M49', '199'),
	('Land Locked Developing Countries (LLDCs)', 'M49', '432'),
	('Small Island Developing States (SIDS)', 'M49', '722'),
	('Africa', 'ITU', 'ITU_AFR'),
	('Americas', 'ITU', 'ITU_AMS'),
	('Arab States', 'ITU', 'ITU_ARB'),
	('Asia-Pacific', 'ITU', 'ITU_ASP'),
	('CIS', 'ITU', 'ITU_CIS'),
	('Europe', 'ITU', 'ITU_EUR')
) AS t(area, area_scheme, area_code);

CREATE TABLE itu_aggregate_label AS
FROM (VALUES
	('Total', '_T', '_T', '_T'),
	('Female', 'F', '_T', '_T'),
	('Male', 'M', '_T', '_T'),
	('Urban', '_T', '_T', 'U'),
	('Rural', '_T', '_T', 'R'),
	('Youth (15-24)', '_T', 'Y15T24', '_T'),
	('Rest of the population', '_T', NULL, '_T')
) AS t(label, sex, age, urbanisation);

CREATE TABLE itu_aggregate_cells AS
WITH coded AS (
	SELECT
		CASE
			WHEN s.series IS NULL
				THEN error('itu-aggregates: no series for ' || r.title || ', ' || coalesce(r.unit, 'no unit'))
			-- 'Developed*' and 'Developing*': unrevised Internet use, October 2021 series.
			WHEN r.area LIKE '%*' AND r.title = 'Percentage of individuals using the Internet, by sex'
				THEN 'ITU_AGG_2021.I99H'
			WHEN r.area LIKE '%*' THEN error('itu-aggregates: mark on ' || r.area || ' in ' || r.title)
			ELSE s.series
		END AS series,
		CASE WHEN a.area_code IS NULL THEN error('itu-aggregates: no code for area ' || r.area)
			ELSE a.area_scheme END AS area_scheme,
		a.area_code,
		a.area AS area_name,
		r.year AS time_text,
		CASE WHEN r.label IS NOT NULL AND l.label IS NULL
			THEN error('itu-aggregates: no code for ' || r.label) ELSE coalesce(l.sex, '_T') END AS sex,
		CASE WHEN r.label IS NULL THEN '_T' ELSE l.age END AS age,
		coalesce(l.urbanisation, '_T') AS urbanisation,
		r.label,
		r.value_text,
		r.sheet,
		CAST(r.sheet_order AS INTEGER) AS sheet_order,
		r.title,
		r.file,
		CAST(r.file_row AS INTEGER) AS file_row
	FROM raw_itu_aggregates r
	LEFT JOIN itu_aggregate_series s ON s.title = r.title
		AND s.unit IS NOT DISTINCT FROM r.unit
		AND (s.run IS NULL OR s.run = CAST(r.run AS INTEGER))
	LEFT JOIN itu_aggregate_area a ON a.area = rtrim(r.area, '*')
	LEFT JOIN itu_aggregate_label l ON l.label = r.label
)
SELECT *,
	split_part(series, '.', 1) AS source,
	CASE
		WHEN age IS NULL THEN 'no standard age code for: ' || label
		WHEN bool_and(value_text = 'N/A') OVER (PARTITION BY series, area_code)
			THEN 'N/A for the area in every year of the series'
		-- The table by sex runs to 2022, its rows of the October 2021 series do not.
		WHEN series = 'ITU_AGG_2021.I99H' AND time_text > '2020' AND value_text = 'N/A'
			THEN 'N/A: the October 2021 series ends in 2020'
	END AS reason
FROM coded;

INSERT INTO rejects BY NAME
SELECT source, file, file_row, series, area_scheme, area_code, area_name, time_text, value_text, reason
FROM itu_aggregate_cells
WHERE reason IS NOT NULL
ORDER BY sheet_order, file_row, time_text;

DELETE FROM itu_aggregate_cells WHERE reason IS NOT NULL;
