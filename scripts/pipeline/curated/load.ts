import type { DuckDBConnection } from '@duckdb/node-api';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext } from '../pipeline-context.ts';

/** Loads every CSV of the facts folder (`data/`) as text into `facts_<name>`; returns the tables. */
export async function loadFacts(connection: DuckDBConnection, folder: string): Promise<string[]> {
	const context = createContext(connection, folder, () => undefined);
	const tables: string[] = [];
	for (const file of (await readdir(folder)).sort()) {
		if (!file.endsWith('.csv')) continue;
		const table = `facts_${file.slice(0, -4).replaceAll('-', '_')}`;
		await context.loadCsv(table, join(folder, file));
		tables.push(table);
	}
	return tables;
}
