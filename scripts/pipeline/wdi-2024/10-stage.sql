-- Inputs: raw_wdi_2024 (one column a year), raw_wdi_2025.
-- Outputs: staged rows of sources WB_WDI_2024 and WB_WDI_2025. An empty cell of the wide file is no row.
INSERT INTO staged BY NAME
SELECT
	'WB_WDI_2024.' || replace(r."Indicator Code", '.', '_') AS series,
	'WB_WDI_2024' AS source,
	'WB' AS area_scheme,
	r."Country Code" AS area_code,
	r."Country Name" AS area_name,
	r.time_text,
	r.value_text,
	r.file,
	r.file_row
FROM (
	UNPIVOT raw_wdi_2024 ON COLUMNS('^\d{4}$') INTO NAME time_text VALUE value_text
) r
ORDER BY r.file_row, r.time_text;

INSERT INTO staged BY NAME
SELECT
	'WB_WDI_2025.IT_NET_USER_ZS' AS series,
	'WB_WDI_2025' AS source,
	'WB' AS area_scheme,
	geo AS area_code,
	'World' AS area_name,
	year AS time_text,
	it_net_user_zs AS value_text,
	file,
	file_row
FROM raw_wdi_2025
ORDER BY file_row;
