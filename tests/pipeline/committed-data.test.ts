import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { parseManifest } from '../../src/lib/catalogue/index.ts';
import { OBSERVATIONS, TABLES } from '../../scripts/pipeline/output/tables.ts';
import { openDatabase } from '../../scripts/pipeline/pipeline-context.ts';
import { literal } from '../../scripts/pipeline/sql-text.ts';
import { DATA, readManifest } from './open-committed.ts';

const manifest = readManifest();

async function readRows(connection: DuckDBConnection, query: string): Promise<unknown[][]> {
	return (await connection.runAndReadAll(query)).getRowsJson();
}

describe('the committed data', () => {
	it('has a manifest that its own reader accepts', () => {
		expect(parseManifest(JSON.parse(readFileSync(join(DATA, 'manifest.json'), 'utf8')))).toEqual(
			manifest
		);
	});

	it('holds the files of the manifest and no other', () => {
		const found = readdirSync(DATA, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.parquet'))
			.map((entry) => join(entry.parentPath, entry.name).slice(DATA.length));
		expect(found.sort()).toEqual(manifest.files.map(({ path }) => path).sort());
	});

	it('holds the bytes that the manifest promises', () => {
		for (const { path, sha256, bytes } of manifest.files) {
			const content = readFileSync(join(DATA, path));
			expect(content.length, path).toBe(bytes);
			expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
			expect(path).toContain(`.${sha256.slice(0, 8)}.`);
		}
	});

	it('has every table, with its columns, types and rows', async () => {
		const connection = await openDatabase();
		const tables = manifest.files.filter(({ series }) => series === undefined);
		expect(tables.map(({ table }) => table).sort()).toEqual(
			[OBSERVATIONS, ...TABLES].map(({ table }) => table).sort()
		);
		for (const { path, columns, rows } of manifest.files) {
			const file = `read_parquet(${literal(join(DATA, path))})`;
			const described = await readRows(
				connection,
				`SELECT column_name, column_type FROM (DESCRIBE FROM ${file})`
			);
			expect(described, path).toEqual(columns.map(({ name, type }) => [name, type]));
			expect(await readRows(connection, `SELECT count(*) FROM ${file}`), path).toEqual([
				[String(rows)]
			]);
		}
		connection.closeSync();
	});

	it('keeps the whole corpus sorted, in row groups of at most 20,480', async () => {
		const connection = await openDatabase();
		const path = manifest.files.find(
			({ table, series }) => table === 'observations' && series === undefined
		)?.path;
		const file = literal(join(DATA, path ?? ''));
		const groups = await readRows(
			connection,
			`SELECT max(row_group_num_rows) FROM parquet_metadata(${file})`
		);
		expect(Number(groups[0]?.[0])).toBeLessThanOrEqual(20480);
		const unsorted = await readRows(
			connection,
			`SELECT count(*) FROM (
				SELECT (series, ref_area, time_period, sex, age, urbanisation, education_lev,
					composite_breakdown) AS key, lag(key) OVER () AS earlier
				FROM read_parquet(${file})
			) WHERE earlier >= key`
		);
		expect(unsorted).toEqual([['0']]);
		connection.closeSync();
	});
});
