import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

interface ManifestFile {
	table: string;
	path: string;
}

/** What SQL finds in the committed tables `activities` (a) and `activity_links` (l): the first column of every row. */
export async function askActivities(query: string): Promise<(string | number | null)[]> {
	const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as {
		files: ManifestFile[];
	};
	const connection = await (await DuckDBInstance.create()).connect();
	for (const table of ['activities', 'activity_links', 'areas']) {
		const path = manifest.files.find((file) => file.table === table)?.path ?? '';
		await connection.run(`CREATE VIEW ${table} AS FROM 'static/data/${path}'`);
	}
	const rows = (await connection.runAndReadAll(query)).getRowsJson();
	connection.closeSync();
	return rows.map(([cell]) => (typeof cell === 'number' || cell === null ? cell : String(cell)));
}

/** How many activities meet a condition. */
export async function countActivities(condition: string): Promise<number> {
	const [count] = await askActivities(`SELECT count(*) FROM activities a WHERE ${condition}`);
	return Number(count);
}
