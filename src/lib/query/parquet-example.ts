/** A question to a Parquet file by its address, for a reader's own DuckDB. */
export function parquetExample(address: string): string {
	return `SELECT time_period, sex, obs_value
FROM read_parquet('${address.replaceAll("'", "''")}')
WHERE ref_area = '404'
ORDER BY time_period, sex;`;
}
