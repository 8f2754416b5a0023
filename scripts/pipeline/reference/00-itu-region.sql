-- Inputs: raw_itu_ddd (iso, region), raw_country_codes, facts_area_aliases.
-- Outputs: raw_itu_ddd_region, the ITU region of each economy; a second region for one economy stops the run.
CREATE TABLE raw_itu_ddd_region AS
WITH named AS (
	SELECT DISTINCT iso, region FROM raw_itu_ddd
)
SELECT
	coalesce(a.ref_area, lpad(c."M49", 3, '0'), error('itu-ddd: no area ' || n.iso)) AS ref_area,
	CASE WHEN count(*) OVER (PARTITION BY n.iso) > 1 THEN error('itu-ddd: two regions of ' || n.iso)
		ELSE coalesce(r.ref_area, error('itu-ddd: region ' || n.region)) END AS itu_region
FROM named n
LEFT JOIN facts_area_aliases a ON a.scheme = 'ISO3' AND a.code = n.iso
LEFT JOIN raw_country_codes c ON c."ISO3166-1-Alpha-3" = n.iso
LEFT JOIN facts_area_aliases r ON r.scheme = 'ITU' AND r.name = n.region
ORDER BY ref_area;
