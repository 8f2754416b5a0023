import type { DuckDBConnection } from '@duckdb/node-api';
import { writeFile } from 'node:fs/promises';

const HEADER = 'file,file_row,series,area,time,value,reason';

/** Writes every rejected row with its reason as CSV, in the order of the files; returns their number. */
export async function writeRejects(connection: DuckDBConnection, path: string): Promise<number> {
	const reader = await connection.runAndReadAll(
		`SELECT file, file_row, series, coalesce(area_name, area_code), time_text, value_text, reason
		FROM rejects
		ORDER BY file, file_row, series, time_text, value_text, reason`
	);
	const lines = reader.getRowsJson().map((row) => row.map(quote).join(','));
	await writeFile(path, `${[HEADER, ...lines].join('\n')}\n`);
	return lines.length;
}

function quote(cell: unknown): string {
	const text = cell === null ? '' : String(cell);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
