-- Inputs: raw_un_sdg, raw_un_sdg_area, facts_series (data/series.csv).
-- Outputs: staged rows of source UNSD_SDG. Codes become SDMX codes; 'notspec' is the total of its dimension.
-- A unit that is not the series' unit, or a code with no rule here, stops the run.
INSERT INTO staged BY NAME
SELECT
	'UNSD_SDG.' || upper(r.code) AS series,
	'UNSD_SDG' AS source,
	'M49' AS area_scheme,
	r.geo_area AS area_code,
	a.name AS area_name,
	r.year AS time_text,
	CASE coalesce(r.sex, 'notspec')
		WHEN 'notspec' THEN '_T' WHEN 'bothsex' THEN '_T' WHEN 'female' THEN 'F' WHEN 'male' THEN 'M'
		ELSE error('un-sdg: sex ' || r.sex)
	END AS sex,
	CASE
		WHEN coalesce(r.age, 'notspec') IN ('notspec', 'allage') THEN '_T'
		WHEN regexp_full_match(r.age, '\d+') THEN 'Y_GE' || r.age
		WHEN regexp_full_match(r.age, '\d+_\d+') THEN 'Y' || replace(r.age, '_', 'T')
		WHEN regexp_full_match(r.age, 'lt\d+y') THEN 'Y_LT' || r.age[3:-2]
		ELSE error('un-sdg: age ' || r.age)
	END AS age,
	CASE coalesce(r.location, 'notspec')
		WHEN 'notspec' THEN '_T' WHEN 'allarea' THEN '_T' WHEN 'urban' THEN 'U' WHEN 'rural' THEN 'R'
		ELSE error('un-sdg: location ' || r.location)
	END AS urbanisation,
	CASE
		WHEN coalesce(r.education_level, 'notspec') IN ('notspec', 't') THEN '_T'
		ELSE upper(r.education_level)
	END AS education_lev,
	CASE
		WHEN r.type_of_skill IS NOT NULL THEN 'SKILL_' || upper(r.type_of_skill)
		WHEN coalesce(r.type_of_speed, 'anys') <> 'anys' THEN 'SPEED_' || upper(r.type_of_speed)
		WHEN coalesce(r.quantile, 't') NOT IN ('t', 'notspec') THEN 'QUANTILE_' || upper(r.quantile)
		WHEN coalesce(r.level_of_government, 't') <> 't'
			THEN 'GOVERNMENT_' || upper(r.level_of_government)
		WHEN r.activity IS NOT NULL THEN 'ACTIVITY_' || upper(r.activity)
		ELSE '_T'
	END AS composite_breakdown,
	CASE
		WHEN s.series IS NULL THEN error('un-sdg: no series for ' || r.code)
		WHEN upper(r.units) <> s.unit_measure THEN error('un-sdg: unit ' || r.units || ' of ' || r.code)
		ELSE r.value
	END AS value_text,
	CASE WHEN coalesce(r.observation_status, 'notspec') = 'notspec' THEN 'A'
		ELSE upper(r.observation_status) END AS obs_status,
	nullif(upper(r.nature), 'NOTSPEC') AS nature,
	-- The UN publishes 158 under this name; it is said with the figure.
	CASE WHEN r.geo_area = '158' THEN 'Published as: ' || a.name END AS comment_obs,
	r.file,
	r.file_row
FROM raw_un_sdg r
LEFT JOIN raw_un_sdg_area a ON a.geo_area = r.geo_area
LEFT JOIN facts_series s ON s.series = 'UNSD_SDG.' || upper(r.code)
ORDER BY r.file, r.file_row;
