import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFile, type ExportCell, type ExportFormat } from '#lib/view/index.ts';
import { FORMULAS } from './formulas.ts';
import { COLUMNS, tableOf } from './table.ts';

const TEXTS = [...FORMULAS.filter((each) => !each.startsWith('\0')), 'É, "a"\nb', 'plain'];
const ROWS: ExportCell[][] = TEXTS.map((text, index) => [
	text,
	index % 7 === 0 ? null : 1990 + (index % 40),
	index % 5 === 0 ? null : -1.5 * index,
	index % 3 === 0 ? null : index % 2 === 0,
	index % 4 === 0 ? null : index % 11 === 0 ? [] : ['C2', text]
]);

let folder: string;
let connection: DuckDBConnection;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'export-'));
	connection = await (await DuckDBInstance.create()).connect();
});

afterAll(async () => {
	connection.closeSync();
	await rm(folder, { recursive: true });
});

async function rowsOf(format: ExportFormat, select: (file: string) => string) {
	const file = path.join(folder, `rows.${format}`);
	const blob = await exportFile(tableOf(ROWS), format, 'en');
	await writeFile(file, new Uint8Array(await blob.arrayBuffer()));
	const reader = await connection.runAndReadAll(select(file));
	return { types: reader.columnTypes().map(String), rows: reader.getRowsJson() as ExportCell[][] };
}

describe('DuckDB', () => {
	it('reads a Parquet export with its types and every cell', async () => {
		const { types, rows } = await rowsOf('parquet', (file) => `FROM '${file}'`);
		expect(types).toEqual(['VARCHAR', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'VARCHAR[]']);
		const read = rows.map((row) =>
			row.map((cell, place) => (place === 1 && cell ? Number(cell) : cell))
		);
		expect(read).toEqual(ROWS);
	});

	it('reads a CSV export without being told anything', async () => {
		const { types, rows } = await rowsOf(
			'csv',
			(file) => `FROM read_csv('${file}', header = true)`
		);
		expect(types).toEqual(['VARCHAR', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'VARCHAR', 'VARCHAR']);
		expect(rows).toHaveLength(ROWS.length);
		const figures = (row: readonly ExportCell[]) =>
			row.slice(1, 4).map((cell) => cell && String(cell));
		expect(rows.map(figures)).toEqual(ROWS.map(figures));
		expect(rows.map((row) => row[0])).toEqual(
			TEXTS.map((text) => (FORMULAS.includes(text) ? `'${text}` : text))
		);
	});

	it('reads the rows of a JSON export', async () => {
		const select = (file: string) =>
			`SELECT about.title, len(rows), list_transform(columns, each -> each.name) FROM read_json('${file}', maximum_object_size = 10000000)`;
		const { rows } = await rowsOf('json', select);
		expect(rows[0]?.slice(1)).toEqual([String(ROWS.length), COLUMNS.map(({ name }) => name)]);
	});
});
