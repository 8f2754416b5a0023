import type { DuckDBConnection } from '@duckdb/node-api';

/** The rows of a query as objects; only of columns whose values are text, numbers or booleans. */
export async function readRows<Row extends object>(
	connection: DuckDBConnection,
	query: string
): Promise<Row[]> {
	return (await connection.runAndReadAll(query)).getRowObjectsJS() as unknown as Row[];
}
