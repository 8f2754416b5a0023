import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallestColumns } from '../../scripts/pipeline/output/smallest-columns.ts';
import { readThrift, writeThrift } from '../../scripts/pipeline/output/thrift.ts';
import { openDatabase } from '../../scripts/pipeline/pipeline-context.ts';
import { literal } from '../../scripts/pipeline/sql-text.ts';

/** Rising years, texts with gaps, and values with a sign, gaps and a fraction. */
const rows = (type: string) => `SELECT (1990 + n % 37)::INTEGER AS year,
	if(n % 5 = 0, NULL, 'area ' || n // 40) AS area, if(n % 11 = 0, NULL, (n * n % 1009 - 300) / 8)::${type} AS value
	FROM range(3000) AS numbers(n) ORDER BY n`;
const DECIMAL = rows('DECIMAL(9, 3)');
const DOUBLE = rows('DOUBLE');

let folder: string;
let connection: DuckDBConnection;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'columns-'));
	connection = await openDatabase();
});
afterAll(async () => {
	connection.closeSync();
	await rm(folder, { recursive: true });
});

async function write(query: string, options: string): Promise<Buffer> {
	const path = join(folder, 'draft.parquet');
	await connection.run(`COPY (${query}) TO ${literal(path)}
		(FORMAT parquet, COMPRESSION zstd, KV_METADATA {note: 'kept'}, ${options})`);
	return readFile(path);
}

/** What DuckDB says of a file. */
async function ask(bytes: Buffer, select: (file: string) => string): Promise<unknown[][]> {
	const path = join(folder, 'asked.parquet');
	await writeFile(path, bytes);
	return (await connection.runAndReadAll(select(literal(path)))).getRowsJson();
}

const SIZES = (file: string) =>
	`SELECT total_compressed_size::INTEGER FROM parquet_metadata(${file}) ORDER BY column_id`;

const DRAFTS = [
	[DECIMAL, 'PARQUET_VERSION v1, DICTIONARY_SIZE_LIMIT 1'],
	[DECIMAL, 'PARQUET_VERSION v2, COMPRESSION_LEVEL 19'],
	[DOUBLE, 'PARQUET_VERSION v1, DICTIONARY_SIZE_LIMIT 100000'],
	[DOUBLE, 'PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1']
] as const;

async function writeDrafts(): Promise<Buffer[]> {
	const drafts: Buffer[] = [];
	for (const [query, options] of DRAFTS) drafts.push(await write(query, options));
	return drafts;
}

describe('the smallest columns of several files', () => {
	it('hold the same rows', async () => {
		const joined = smallestColumns(await writeDrafts());
		const found = await ask(
			joined,
			(file) => `SELECT year, area, value::DOUBLE FROM read_parquet(${file})`
		);
		expect(found).toEqual((await connection.runAndReadAll(DOUBLE)).getRowsJson());
	});

	it('are each as small as in the best of the files', async () => {
		const drafts = await writeDrafts();
		const sizes: number[][] = [];
		for (const draft of drafts) sizes.push((await ask(draft, SIZES)).map(([size]) => Number(size)));
		const best = [0, 1, 2].map((column) => Math.min(...sizes.map((of) => of[column] ?? Infinity)));
		const joined = smallestColumns(drafts);
		expect((await ask(joined, SIZES)).flat()).toEqual(best);
		for (const draft of drafts) expect(joined.length).toBeLessThan(draft.length);
	});

	it('keep the metadata of the first file and have no statistics', async () => {
		const joined = smallestColumns(await writeDrafts());
		const notes = (file: string) => `SELECT decode(value) FROM parquet_kv_metadata(${file})`;
		expect(await ask(joined, notes)).toEqual([['kept']]);
		const statistics = (file: string) =>
			`SELECT DISTINCT stats_min, stats_max_value, stats_null_count FROM parquet_metadata(${file})`;
		expect(await ask(joined, statistics)).toEqual([[null, null, null]]);
	});

	it('refuse a file of several row groups, and none at all', async () => {
		const groups = await write(DOUBLE.replace('3000', '5000'), 'ROW_GROUP_SIZE 2048');
		expect(() => smallestColumns([groups])).toThrow('one row group');
		expect(() => smallestColumns([])).toThrow('no file');
	});
});

describe('a footer', () => {
	it('is written as it was read', async () => {
		for (const bytes of await writeDrafts()) {
			const end = bytes.length - 8;
			const footer = bytes.subarray(end - bytes.readUInt32LE(end), end);
			expect(writeThrift(readThrift(footer))).toEqual(footer);
		}
	});

	it('may hold negative and large integers, long lists and distant fields', () => {
		const items = Array.from({ length: 20 }, (_none, index) => (-3) ** index);
		const struct = new Map([
			[1, { type: 6, value: 2 ** 45 }],
			[40, { type: 9, value: { of: 6, items } }],
			[41, { type: 2, value: false }]
		]);
		expect(readThrift(writeThrift(struct))).toEqual(struct);
	});

	it('of an unknown type is refused', () => {
		expect(() => readThrift(Buffer.from([0x1b, 0]))).toThrow('type 11');
	});
});
