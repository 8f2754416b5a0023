import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

interface ManifestFile {
	table: string;
	path: string;
	series?: string;
}

/** A row of an answer by the names of its columns. */
export type DataRow = Record<string, string | number | boolean | null>;

/** What native DuckDB finds in the published tables: rows with numbers as numbers. */
export async function askData(query: string): Promise<DataRow[]> {
	const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as {
		files: ManifestFile[];
	};
	const connection = await (await DuckDBInstance.create()).connect();
	try {
		for (const { table, path, series } of manifest.files) {
			if (series !== undefined || !new RegExp(`\\b${table}\\b`).test(query)) continue;
			await connection.run(`CREATE VIEW ${table} AS FROM 'static/data/${path}'`);
		}
		const rows = (await connection.runAndReadAll(query)).getRowObjectsJS();
		return rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)]))
		);
	} finally {
		connection.closeSync();
	}
}

function plain(cell: unknown): string | number | boolean | null {
	if (typeof cell === 'bigint') return Number(cell);
	if (typeof cell === 'number' || typeof cell === 'boolean' || cell === null) return cell;
	return String(cell);
}
