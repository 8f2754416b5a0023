-- Inputs: raw_gci_2018, raw_gci_2020.
-- Outputs: staged rows of sources ITU_GCI_2018 (scale 0 to 1) and ITU_GCI_2020 (scale 0 to 100): two scales,
-- two series. The marks * and ** behind names of 2020 go to the comment; the source does not explain them.
INSERT INTO staged BY NAME
SELECT
	'ITU_GCI_2018.GCI' AS series,
	'ITU_GCI_2018' AS source,
	'NAME' AS area_scheme,
	area AS area_name,
	'2018' AS time_text,
	score AS value_text,
	file,
	CAST(file_row AS INTEGER) AS file_row
FROM raw_gci_2018
ORDER BY CAST(file_row AS INTEGER);

INSERT INTO staged BY NAME
SELECT
	'ITU_GCI_2020.GCI' AS series,
	'ITU_GCI_2020' AS source,
	'NAME' AS area_scheme,
	trim(rtrim(Country, '*')) AS area_name,
	'2020' AS time_text,
	"Score (2020)" AS value_text,
	concat_ws(' | ',
		'Published rank ' || "Rank (2020)" || ' of ' || count(*) OVER () || ' listed',
		'Published with the mark ' || nullif(regexp_extract(Country, '(\**)$', 1), '')
			|| ', whose meaning the source does not state'
	) AS comment_obs,
	file,
	file_row
FROM raw_gci_2020
ORDER BY file_row;
