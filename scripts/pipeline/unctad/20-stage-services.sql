-- Inputs: raw_unctad_services (four measures side by side, each with its footnote), macro unctad_status.
-- Outputs: staged rows of source UNCTADSTAT, ICT services, one series a flow and measure. An empty cell of
-- the wide file is no row: the first year has no growth, imports no share of the world.
INSERT INTO staged BY NAME
WITH long AS (
	SELECT r.*,
		unnest(['USD', 'GROWTH', 'WORLD_SHARE', 'SHARE']) AS measure,
		unnest([
			"US dollars at current prices in millions", "Growth rate (over previous period)",
			"Percentage of total world", "Percentage of total trade in services"
		]) AS value_text,
		unnest([
			"US dollars at current prices in millions Footnote", "Growth rate (over previous period) Footnote",
			"Percentage of total world Footnote", "Percentage of total trade in services Footnote"
		]) AS footnote
	FROM raw_unctad_services r
)
SELECT
	'UNCTADSTAT.ICT_SERVICES_' || CASE
		WHEN Partner <> '0' OR Category <> 'SICT'
			THEN error('unctad: services of ' || "Partner Label" || ', ' || "Category Label")
		WHEN "Flow Label" IN ('Imports', 'Exports') THEN upper("Flow Label")
		ELSE error('unctad: flow ' || "Flow Label")
	END || '_' || measure AS series,
	'UNCTADSTAT' AS source,
	CASE WHEN Economy = '0' THEN 'M49' ELSE 'UNCTAD' END AS area_scheme,
	CASE WHEN Economy = '0' THEN '1' ELSE Economy END AS area_code,
	"Economy Label" AS area_name,
	Year AS time_text,
	value_text,
	unctad_status(footnote) AS obs_status,
	footnote AS comment_obs,
	file,
	file_row
FROM long
WHERE value_text IS NOT NULL
ORDER BY file_row, measure;
