import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A row of a curated file: every cell as text, empty where there is none. */
export type Row = Readonly<Record<string, string>>;

/** Rows of a file of the data folder; throws on a ragged row or a repeated column name. */
export function readData(name: string): Row[] {
	const path = fileURLToPath(new URL(`../../data/${name}.csv`, import.meta.url));
	return parse(readFileSync(path, 'utf8'), { columns: true });
}

/** One column of a file. */
export function column(rows: readonly Row[], name: string): string[] {
	return rows.map((row) => cell(row, name));
}

/** A cell; throws where the file has no such column. */
export function cell(row: Row, name: string): string {
	const text = row[name];
	if (text === undefined) throw new Error(`no column ${name}`);
	return text;
}
