-- Inputs: raw_unctad_goods.
-- Outputs: staged rows of source UNCTADSTAT, ICT goods as a share of trade, one series a flow; the macro
-- unctad_status. A flow, partner, category or footnote without a rule stops the run.
-- UNCTAD writes 0 for the World, which M49 writes 1.
CREATE MACRO unctad_status(footnote) AS
	CASE
		WHEN footnote IS NULL THEN 'A'
		WHEN footnote = 'Estimated' THEN 'E'
		WHEN footnote IN ('Break', 'Break, estimated') THEN 'B'
		ELSE error('unctad: footnote ' || footnote)
	END;

INSERT INTO staged BY NAME
SELECT
	'UNCTADSTAT.ICT_GOODS_' || CASE
		WHEN Partner <> '0' OR IctProductCategory <> 'ICT00'
			THEN error('unctad: goods of ' || "Partner Label" || ', ' || "IctProductCategory Label")
		WHEN "Flow Label" IN ('Imports', 'Exports', 'Re-imports', 'Re-exports')
			THEN upper(replace("Flow Label", '-', ''))
		ELSE error('unctad: flow ' || "Flow Label")
	END AS series,
	'UNCTADSTAT' AS source,
	CASE WHEN Economy = '0' THEN 'M49' ELSE 'UNCTAD' END AS area_scheme,
	CASE WHEN Economy = '0' THEN '1' ELSE Economy END AS area_code,
	"Economy Label" AS area_name,
	Year AS time_text,
	"Percentage of total merchandise trade" AS value_text,
	unctad_status("Percentage of total merchandise trade Footnote") AS obs_status,
	"Percentage of total merchandise trade Footnote" AS comment_obs,
	file,
	file_row
FROM raw_unctad_goods
ORDER BY file_row;
