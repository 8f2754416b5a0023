-- Inputs: areas, facts_area_aliases, raw_country_codes, raw_geo.
-- Outputs: area_lookup (scheme, key, ref_area): every code and name that a source may call an area by.
-- An alias wins over a code. area_key() is how both sides of a name are written before they are compared.
CREATE MACRO area_key(name) AS
	lower(trim(regexp_replace(replace(replace(name, '’', ''''), chr(160), ' '), '\s+', ' ', 'g')));

CREATE TABLE area_lookup AS
WITH named AS (
	SELECT 1 AS rank, scheme,
		CASE
			WHEN scheme = 'NAME' OR code IS NULL THEN area_key(name)
			WHEN scheme IN ('M49', 'UNCTAD') AND length(code) < 3 THEN lpad(code, 3, '0')
			ELSE code
		END AS key, ref_area
	FROM facts_area_aliases
	UNION ALL
	SELECT 2, 'M49', ref_area, ref_area FROM areas
	UNION ALL
	SELECT 2, 'UNCTAD', ref_area, ref_area FROM areas
	UNION ALL
	SELECT 2, 'ISO3', iso3, ref_area FROM areas WHERE iso3 IS NOT NULL
	UNION ALL
	SELECT 2, 'WB', iso3, ref_area FROM areas WHERE iso3 IS NOT NULL
	UNION ALL
	SELECT 2, scheme, ref_area, ref_area FROM areas WHERE scheme IN ('ITU', 'UNCTAD')
	UNION ALL
	SELECT 2, 'WB', ref_area[4:], ref_area FROM areas WHERE scheme = 'WB'
	UNION ALL
	SELECT 2, 'UNCTAD', ref_area[8:], ref_area FROM areas WHERE scheme = 'UNCTAD'
	UNION ALL
	SELECT 2, 'NAME', area_key(name_en), ref_area FROM areas WHERE kind = 'economy'
	UNION ALL
	SELECT 2, 'NAME', area_key(official_name_en), lpad("M49", 3, '0') FROM raw_country_codes
	UNION ALL
	SELECT 2, 'GEO', g.country, a.ref_area
	FROM raw_geo g JOIN areas a ON a.iso3 = g.iso3166_1_alpha3
)
SELECT DISTINCT scheme, key, ref_area FROM named
QUALIFY rank = min(rank) OVER (PARTITION BY scheme, key)
ORDER BY scheme, key;
