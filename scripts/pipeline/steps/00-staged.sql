-- Inputs: none.
-- Outputs: staged and rejects. staged: one row for each published cell of a source, before any reading of its content.
-- area_scheme: M49 | ISO3 | NAME | GEO | ITU | WB | UNCTAD. value_text NULL or '' means published as missing.
CREATE TABLE staged (
	series VARCHAR NOT NULL,
	source VARCHAR NOT NULL,
	area_scheme VARCHAR NOT NULL,
	area_code VARCHAR,
	area_name VARCHAR,
	time_text VARCHAR NOT NULL,
	sex VARCHAR NOT NULL DEFAULT '_T',
	age VARCHAR NOT NULL DEFAULT '_T',
	urbanisation VARCHAR NOT NULL DEFAULT '_T',
	education_lev VARCHAR NOT NULL DEFAULT '_T',
	composite_breakdown VARCHAR NOT NULL DEFAULT '_T',
	value_text VARCHAR,
	obs_status VARCHAR NOT NULL DEFAULT 'A',
	nature VARCHAR,
	comment_obs VARCHAR,
	file VARCHAR NOT NULL,
	file_row INTEGER NOT NULL
);

-- rejects, one row for each published cell that is not written, with the reason. A reader may insert its own.
CREATE TABLE rejects (
	source VARCHAR NOT NULL,
	file VARCHAR NOT NULL,
	file_row INTEGER NOT NULL,
	series VARCHAR,
	area_scheme VARCHAR,
	area_code VARCHAR,
	area_name VARCHAR,
	time_text VARCHAR,
	value_text VARCHAR,
	reason VARCHAR NOT NULL
);
