import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ManifestColumn } from '#lib/catalogue/index.ts';
import { DecodeError, loadSeriesRows } from '#lib/query/index.ts';
import { readParquet } from '../../../../src/lib/query/parquet/read-parquet.ts';
import { readTableRows } from '../../../../src/lib/query/parquet/read-table.ts';

let connection: DuckDBConnection;
let folder: string;

beforeAll(async () => {
	const instance = await DuckDBInstance.create(':memory:');
	connection = await instance.connect();
	folder = await mkdtemp(path.join(tmpdir(), 'parquet-'));
});
afterAll(async () => {
	connection.closeSync();
	await rm(folder, { recursive: true });
});

async function write(query: string, options = ''): Promise<Uint8Array> {
	const file = path.join(folder, 'test.parquet');
	await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet, COMPRESSION zstd${options})`);
	return new Uint8Array(await readFile(file));
}

const column = (name: string): ManifestColumn => ({ name, type: 'VARCHAR', description: '' });

describe('readParquet', () => {
	it.each(['', ', PARQUET_VERSION v2', ', PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1'])(
		'reads every type, nulls and row groups%s',
		async (options) => {
			const query = `SELECT i::INTEGER AS a, i * 3000000000 AS b, i / 7 AS c, i % 2 = 0 AS d,
				CASE WHEN i % 3 > 0 THEN 'é' || i % 50 END AS e, DATE '2020-02-28' + i::INTEGER AS f,
				CASE WHEN i % 5 > 0 THEN (i / 8)::DECIMAL(18, 3) END AS g, NULL::VARCHAR AS h,
				(i / 8)::DECIMAL(9, 1) AS j
				FROM range(5000) AS t(i)`;
			const { rows, columns } = await readParquet(
				await write(query, `, ROW_GROUP_SIZE 2048${options}`)
			);
			const expected = (
				await connection.runAndReadAll(
					`SELECT a, b::DOUBLE AS b, c, d, e, f::VARCHAR AS f, g::DOUBLE AS g, h, j::DOUBLE AS j
					FROM (${query})`
				)
			).getColumnsJS();
			expect(rows).toBe(5000);
			expect(columns.map((one) => one.type)).toEqual([
				...['INTEGER', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'VARCHAR', 'DATE', 'DOUBLE', 'VARCHAR'],
				'DOUBLE'
			]);
			columns.forEach((one, index) => expect(one.values, one.name).toEqual(expected[index]));
		}
	);

	it('reads decimals exactly as the database does', async () => {
		const scale = fc.integer({ min: 1, max: 12 });
		await fc.assert(
			fc.asyncProperty(
				scale,
				fc.array(fc.integer({ min: -1e9, max: 1e9 })),
				async (places, list) => {
					const values = [0, 3, 7, ...list].map((value) => `${value / 1e3}`);
					const rows = values.map((value) => `(${value}::DECIMAL(18, ${places}))`).join(', ');
					const query = `SELECT * FROM (VALUES ${rows}) AS t(v)`;
					const [read] = (await readParquet(await write(query))).columns;
					const result = await connection.runAndReadAll(`SELECT v::DOUBLE FROM (${query})`);
					expect(read?.values).toEqual(result.getColumnsJS()[0]);
				}
			),
			{ numRuns: 25, seed: 3 }
		);
	});

	it('reads some columns in the asked order, and a file without rows', async () => {
		const bytes = await write(`SELECT 1 AS a, 'x' AS b, 2.5::DOUBLE AS c`);
		const { columns } = await readParquet(bytes, { columns: ['c', 'a'] });
		expect(columns.map((one) => [one.name, one.values])).toEqual([
			['c', [2.5]],
			['a', [1]]
		]);
		const none = await readParquet(await write(`SELECT 1 AS a WHERE FALSE`));
		expect([none.rows, none.columns[0]?.values]).toEqual([0, []]);
	});

	it.each([
		['other rows', { rows: 9 }, /declares 10 rows instead of 9/],
		['other columns', { columns: ['a', 'b'] }, /columns are a$/],
		['a missing column', { columns: [] }, /columns are a$/]
	])('refuses %s than expected', async (_name, expected, words) => {
		const bytes = await write(`SELECT i AS a FROM range(10) AS t(i)`);
		const error = await readParquet(bytes, { expected }).catch((one: unknown) => one);
		expect(error).toBeInstanceOf(DecodeError);
		expect((error as Error).message.replace(/\.$/, '')).toMatch(words);
	});

	it('refuses a small file that declares a hundred million rows, at once', async () => {
		const bytes = await write(`SELECT 1 AS a FROM range(100000000)`, ', ROW_GROUP_SIZE 100000000');
		expect(bytes.byteLength).toBeLessThan(1_000_000);
		const start = performance.now();
		await expect(readParquet(bytes)).rejects.toThrow(/declares 100000000 rows/);
		expect(performance.now() - start).toBeLessThan(200);
	}, 30_000);

	it.each([
		['lists', `SELECT [1, 2] AS a`],
		['structs', `SELECT {'x': 1} AS a`],
		['blobs', `SELECT 'a'::BLOB AS a`],
		['times', `SELECT TIME '12:00' AS a`]
	])('refuses %s', async (_name, query) => {
		await expect(readParquet(await write(query))).rejects.toBeInstanceOf(DecodeError);
	});

	it('gives a table, a DecodeError, or the same number of cells, whatever is damaged', async () => {
		const whole = await write(
			`SELECT 'a' || i % 9 AS a, i AS b, i / 3 AS c FROM range(3000) AS t(i)`
		);
		const place = fc.nat(whole.byteLength - 1);
		await fc.assert(
			fc.asyncProperty(
				place,
				fc.integer({ min: 1, max: 255 }),
				fc.boolean(),
				async (at, bits, cut) => {
					const bytes = cut ? whole.slice(0, at) : whole.slice();
					if (!cut) bytes[at] = (bytes[at] ?? 0) ^ bits;
					const result = await readParquet(bytes, {
						expected: { rows: 3000, columns: ['a', 'b', 'c'] }
					}).catch((error: unknown) => error);
					if (result instanceof Error) expect(result).toBeInstanceOf(DecodeError);
					else expect((result as { rows: number }).rows).toBe(3000);
				}
			),
			{ numRuns: 300, seed: 5 }
		);
	}, 60_000);
});

describe('readTableRows', () => {
	const constants = {
		series: 'A.B',
		...{ sex: '_T', age: '_T', urbanisation: '_T', education_lev: '_T', composite_breakdown: '_T' },
		...{ obs_text: null, obs_status: 'A', nature: null, unit_measure: 'PERCENT', source: 'A' },
		...{ vintage: '2024-01', comment_obs: null }
	};
	const file = {
		series: 'A.B',
		rows: 2,
		columns: ['ref_area', 'time_period', 'obs_value'].map(column)
	};
	const query = `SELECT ref_area, 2020::INTEGER AS time_period, v::DECIMAL(9, 1) AS obs_value
		FROM (VALUES ('004', 0.3), ('250', 0.7)) AS t(ref_area, v)`;
	const written = (values: unknown) =>
		write(query, `, KV_METADATA {constants: '${JSON.stringify(values)}'}`);

	it('fills the columns that a series file leaves out', async () => {
		const [first, second] = await readTableRows(await written(constants), file);
		expect(Object.keys(first ?? {})).toEqual([
			...['series', 'ref_area', 'time_period', 'sex', 'age', 'urbanisation', 'education_lev'],
			...['composite_breakdown', 'obs_value', 'obs_text', 'obs_status', 'nature', 'unit_measure'],
			...['source', 'vintage', 'comment_obs']
		]);
		expect(first).toEqual({ ...constants, ref_area: '004', time_period: 2020, obs_value: 0.3 });
		expect(second).toEqual({ ...constants, ref_area: '250', time_period: 2020, obs_value: 0.7 });
	});

	it.each([
		['one is missing', { ...constants, sex: undefined }, /sex is missing/],
		['one is there twice', { ...constants, ref_area: '004' }, /ref_area is missing or there twice/],
		['one is unknown', { ...constants, colour: 'red' }, /colour/],
		['one is no text', { ...constants, sex: 1 }, /neither text nor null/],
		['the series is another', { ...constants, series: 'C.D' }, /C\.D instead of A\.B/]
	])('refuses the file where %s', async (_name, values, words) => {
		await expect(readTableRows(await written(values), file)).rejects.toThrow(words);
	});

	it('is what the light path gives', async () => {
		const bytes = await written(constants);
		const entry = { table: 'observations', path: 'x', sha256: '', bytes: 1, sources: [], ...file };
		const rows = await loadSeriesRows(async () => bytes, entry);
		expect(rows).toEqual(await readTableRows(bytes, file));
	});
});
