-- Inputs: none.
-- Outputs: raw_un_sdg, the rows of every datapoint file under one set of columns.
CREATE TABLE raw_un_sdg (
	code VARCHAR NOT NULL,
	geo_area VARCHAR,
	year VARCHAR,
	value VARCHAR,
	units VARCHAR,
	nature VARCHAR,
	observation_status VARCHAR,
	sex VARCHAR,
	age VARCHAR,
	location VARCHAR,
	education_level VARCHAR,
	quantile VARCHAR,
	level_of_government VARCHAR,
	activity VARCHAR,
	type_of_skill VARCHAR,
	type_of_speed VARCHAR,
	freq VARCHAR,
	file VARCHAR NOT NULL,
	file_row INTEGER NOT NULL
);
