/** What the benchmark asks of the explorer's engine beside the views and the example questions. */
export const BENCH_SQL = {
	/** Bytes that DuckDB holds. */
	memory: 'SELECT sum(memory_usage_bytes)::DOUBLE AS held FROM duckdb_memory()',
	count: (table: string) => `SELECT count(*) FROM "${table}"`,
	/** Natively the own table of so many rows that the benchmark makes in the page. */
	ownTable: (areas: readonly string[], rows: number) => `CREATE TABLE own_bench AS
SELECT ([${areas.map((area) => `'${area}'`).join(', ')}])[(n * 13) % ${areas.length} + 1] AS ref_area,
  1990 + (n * 7) % 35 AS year, ((n * 48271) % 1000003) / 1000 AS value
FROM range(${rows}) AS t(n)`,
	/** Filters and groups the own table, as a reader would. */
	ownQuestion: `SELECT ref_area, count(*)::DOUBLE AS n, round(sum(value), 3) AS total, max(value) AS most
FROM own_bench
WHERE year BETWEEN 2005 AND 2020 AND value > 250
GROUP BY ref_area
ORDER BY ref_area`
};
