import type { DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../../src/lib/catalogue/index.ts';
import { loadFacts } from '../../scripts/pipeline/curated/load.ts';
import { openDatabase } from '../../scripts/pipeline/pipeline-context.ts';
import { identifier, literal } from '../../scripts/pipeline/sql-text.ts';

/** Folder of the data files that the repository holds. */
export const DATA = fileURLToPath(new URL('../../static/data/', import.meta.url));

/** The manifest that lies beside them. */
export function readManifest(): Manifest {
	return JSON.parse(readFileSync(join(DATA, 'manifest.json'), 'utf8')) as Manifest;
}

/** A database with a table for each committed table, and the curated facts as `facts_...`. */
export async function openCommitted(): Promise<DuckDBConnection> {
	const connection = await openDatabase();
	await loadFacts(connection, fileURLToPath(new URL('../../data/', import.meta.url)));
	for (const { table, series, path } of readManifest().files) {
		if (series !== undefined) continue;
		await connection.run(
			`CREATE TABLE ${identifier(table)} AS FROM read_parquet(${literal(join(DATA, path))})`
		);
	}
	return connection;
}
