-- Inputs: raw_country_codes, raw_geo, raw_undp, raw_wdi_2024_area, raw_itu_ddd_region (ref_area, itu_region),
-- facts_area_groups (also areas without a row in country-codes), facts_area_names (names to use instead).
-- Outputs: areas.
CREATE TABLE areas AS
WITH country AS (
	SELECT
		lpad("M49", 3, '0') AS ref_area,
		"ISO3166-1-Alpha-3" AS iso3,
		"ISO3166-1-Alpha-2" AS iso2,
		official_name_en AS name_en,
		official_name_fr AS name_fr,
		official_name_es AS name_es,
		official_name_ru AS name_ru,
		official_name_ar AS name_ar,
		official_name_cn AS name_zh,
		lpad("Region Code", 3, '0') AS region,
		lpad("Sub-region Code", 3, '0') AS sub_region,
		lpad("Intermediate Region Code", 3, '0') AS intermediate_region,
		coalesce("Least Developed Countries (LDC)" = 'x', false) AS ldc,
		coalesce("Land Locked Developing Countries (LLDC)" = 'x', false) AS lldc,
		coalesce("Small Island Developing States (SIDS)" = 'x', false) AS sids
	FROM raw_country_codes
),
base AS (
	SELECT *, 'economy' AS kind, 'M49' AS scheme, lower(iso3) AS slug FROM country
	UNION ALL BY NAME
	SELECT ref_area, kind, scheme, slug, name_en, name_fr, name_es, name_ru, name_ar, name_zh
	FROM facts_area_groups
),
geo AS (
	SELECT iso3166_1_alpha3 AS iso3, CAST(latitude AS DOUBLE) AS latitude,
		CAST(longitude AS DOUBLE) AS longitude
	FROM raw_geo WHERE iso3166_1_alpha3 IS NOT NULL
),
income AS (
	SELECT coalesce(a.ref_area, c.ref_area) AS ref_area,
		CASE m."IncomeGroup"
			WHEN 'High income' THEN 'WB_HIC'
			WHEN 'Upper middle income' THEN 'WB_UMC'
			WHEN 'Lower middle income' THEN 'WB_LMC'
			WHEN 'Low income' THEN 'WB_LIC'
			ELSE error('income group ' || m."IncomeGroup")
		END AS income_group
	FROM raw_wdi_2024_area m
	LEFT JOIN facts_area_aliases a ON a.scheme = 'WB' AND a.code = m."Country Code"
	LEFT JOIN country c ON c.iso3 = m."Country Code"
	WHERE m."IncomeGroup" IS NOT NULL
)
SELECT
	b.ref_area,
	b.iso3,
	b.iso2,
	b.kind,
	b.scheme,
	b.slug,
	replace(coalesce(n.name_en, b.name_en), '''', '’') AS name_en,
	replace(coalesce(n.name_fr, b.name_fr), '''', '’') AS name_fr,
	replace(coalesce(n.name_es, b.name_es), '''', '’') AS name_es,
	replace(coalesce(n.name_ru, b.name_ru), '''', '’') AS name_ru,
	coalesce(n.name_ar, b.name_ar) AS name_ar,
	coalesce(n.name_zh, b.name_zh) AS name_zh,
	b.region,
	b.sub_region,
	b.intermediate_region,
	i.itu_region,
	CASE WHEN b.kind = 'economy' THEN w.income_group END AS income_group,
	coalesce(b.ldc, false) AS ldc,
	coalesce(b.lldc, false) AS lldc,
	coalesce(b.sids, false) AS sids,
	coalesce(u."UN Member States" = 'x', false) AS un_member,
	g.latitude,
	g.longitude
FROM base b
LEFT JOIN facts_area_names n ON n.ref_area = b.ref_area
LEFT JOIN geo g ON g.iso3 = b.iso3
LEFT JOIN income w ON w.ref_area = b.ref_area
LEFT JOIN raw_itu_ddd_region i ON i.ref_area = b.ref_area
LEFT JOIN raw_undp u ON u."ISO-alpha3 Code" = b.iso3
ORDER BY b.ref_area;
