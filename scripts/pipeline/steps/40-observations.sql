-- Inputs: parsed.
-- Outputs: observations, sorted by series, area, year and breakdown; parsed rows that repeat an earlier row
-- word for word go to rejects. Rows that contradict each other stay, for the checks to fail on.
CREATE TABLE ranked AS
SELECT *, row_number() OVER (
	PARTITION BY series, ref_area, time_period, sex, age, urbanisation, education_lev,
		composite_breakdown, obs_value, obs_text, obs_status, nature, comment_obs
	ORDER BY file, file_row
) AS copy
FROM parsed;

INSERT INTO rejects BY NAME
SELECT source, file, file_row, series, area_scheme, area_code, area_name, time_text, value_text,
	'duplicate row' AS reason
FROM ranked WHERE copy > 1
ORDER BY file, file_row;

CREATE TABLE observations AS
SELECT series, ref_area, time_period, sex, age, urbanisation, education_lev, composite_breakdown,
	obs_value, obs_text, obs_status, nature, unit_measure, source, vintage, comment_obs
FROM ranked WHERE copy = 1
ORDER BY series, ref_area, time_period, sex, age, urbanisation, education_lev, composite_breakdown;
