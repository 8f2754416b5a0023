export const ranking = (table: string) =>
	`/* ranking */ SELECT ref_area, obs_value
	FROM ${table}`;
