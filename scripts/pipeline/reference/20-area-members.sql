-- Inputs: areas, raw_country_codes, raw_wdi_2024_area, facts_area_aliases, facts_area_compositions (groups of
-- the UN SDG database that are sums and differences of M49 areas).
-- Outputs: area_members, one row for each economy of a group.
CREATE TABLE area_members (group_area VARCHAR, ref_area VARCHAR, source VARCHAR);

INSERT INTO area_members
SELECT '001', lpad("M49", 3, '0'), 'REF_COUNTRY_CODES' FROM raw_country_codes WHERE "Global Code" = '1';

INSERT INTO area_members
SELECT unnest([region, sub_region, intermediate_region]) AS group_area, ref_area, 'REF_COUNTRY_CODES'
FROM areas WHERE kind = 'economy' AND region IS NOT NULL;
DELETE FROM area_members WHERE group_area IS NULL;

INSERT INTO area_members SELECT '199', ref_area, 'REF_COUNTRY_CODES' FROM areas WHERE ldc;
INSERT INTO area_members SELECT '432', ref_area, 'REF_COUNTRY_CODES' FROM areas WHERE lldc;
INSERT INTO area_members SELECT '722', ref_area, 'REF_COUNTRY_CODES' FROM areas WHERE sids;
INSERT INTO area_members SELECT itu_region, ref_area, 'ITU_DDD' FROM areas WHERE itu_region IS NOT NULL;
INSERT INTO area_members
SELECT income_group, ref_area, 'WB_WDI_2024' FROM areas
WHERE income_group IS NOT NULL AND kind = 'economy';

-- World Bank regions are named in the metadata file, and coded in the list of aliases.
INSERT INTO area_members
SELECT coalesce(r.ref_area, error('World Bank region ' || m."Region")), e.ref_area, 'WB_WDI_2024'
FROM raw_wdi_2024_area m
LEFT JOIN facts_area_aliases r ON r.scheme = 'WB' AND r.name = m."Region"
LEFT JOIN facts_area_aliases a ON a.scheme = 'WB' AND a.code = m."Country Code"
JOIN areas e ON (e.ref_area = a.ref_area OR (a.ref_area IS NULL AND e.iso3 = m."Country Code"))
WHERE m."Region" IS NOT NULL AND e.kind = 'economy';

-- Parts of a composition are economies or groups with members of their own.
INSERT INTO area_members
WITH part AS (
	SELECT c.group_area, c.operation, coalesce(m.ref_area, c.part) AS ref_area
	FROM facts_area_compositions c
	LEFT JOIN area_members m ON m.group_area = c.part
)
SELECT DISTINCT group_area, ref_area, 'UNSD_SDG'
FROM part p
WHERE operation = 'add' AND NOT EXISTS (
	SELECT 1 FROM part q
	WHERE q.group_area = p.group_area AND q.ref_area = p.ref_area AND q.operation = 'remove'
);

CREATE OR REPLACE TABLE area_members AS
SELECT * FROM area_members ORDER BY group_area, ref_area;
