import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier } from '../sql-text.ts';
import { TABLES } from '../output/tables.ts';

/** Makes the typed tables of the curated facts, rows in the order of their files. */
export async function buildCuratedTables(connection: DuckDBConnection): Promise<void> {
	for (const { table, columns, facts } of TABLES) {
		if (facts === undefined) continue;
		const list = columns.map(
			([name, type]) => `CAST(${identifier(name)} AS ${type}) AS ${identifier(name)}`
		);
		try {
			await connection.run(
				`CREATE TABLE ${identifier(table)} AS
				SELECT ${list.join(', ')} FROM ${identifier(facts)} ORDER BY file_row`
			);
		} catch (cause) {
			throw new Error(`data/${facts.slice(6).replaceAll('_', '-')}.csv: ${String(cause)}`, {
				cause
			});
		}
	}
}
