-- Inputs: raw_egdi_2010 ... raw_egdi_2024, whose headers differ.
-- Outputs: egdi_editions, all editions under one set of columns, names trimmed.
CREATE TABLE egdi_editions AS
WITH coded AS (
	SELECT '2010' AS year, * FROM raw_egdi_2010
	UNION ALL BY NAME SELECT '2012' AS year, * FROM raw_egdi_2012
	UNION ALL BY NAME SELECT '2014' AS year, * FROM raw_egdi_2014
	UNION ALL BY NAME SELECT '2016' AS year, * FROM raw_egdi_2016
	UNION ALL BY NAME SELECT '2018' AS year, * FROM raw_egdi_2018
),
named AS (
	SELECT * FROM raw_egdi_2020
	UNION ALL BY NAME SELECT * FROM raw_egdi_2022
)
SELECT year, 'ISO3' AS area_scheme, "country-code" AS area_code, trim("country-name") AS area_name,
	"e-gov-rank" AS rank, "e-gov-index" AS egdi, "e-pat-index" AS epi, osi, hci, tii, file, file_row
FROM coded
UNION ALL
SELECT "Survey Year", 'NAME', NULL, trim("Country Name"), "E-Government Rank", "E-Government Index",
	"E-Participation Index", "Online Service Index", "Human Capital Index",
	"Telecommunication Infrastructure Index", file, file_row
FROM named
UNION ALL
SELECT "Survey Year", 'NAME', NULL, trim(Country), Rank, E_Index, E_Participation, Online_Service,
	Human_Capital, Tele_Infra, file, file_row
FROM raw_egdi_2024;
