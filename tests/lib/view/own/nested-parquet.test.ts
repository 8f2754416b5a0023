import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemsOf, readFileOf, rowsOf, typesOf } from './own-file.ts';

/** The rows of a question as a Parquet file of DuckDB's. */
async function parquetOf(question: string, options = ''): Promise<Uint8Array> {
	const directory = mkdtempSync(join(tmpdir(), 'nested-'));
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		const path = join(directory, 'nested.parquet');
		await connection.run(`COPY (${question}) TO '${path}' (FORMAT parquet${options})`);
		return new Uint8Array(readFileSync(path));
	} finally {
		connection.closeSync();
		instance.closeSync();
		rmSync(directory, { recursive: true });
	}
}

const NESTED = `SELECT 'KEN' AS country,
	{ 'a': i, 'b': 'text' } AS record, [i, i + 1] AS list,
	MAP { 'key': i } AS pairs, [{ 'x': [i] }] AS deep, (2020 + i)::INTEGER AS year, i * 0.5::DOUBLE AS rate
	FROM range(3) AS t(i)`;

describe('a Parquet file with nested columns', () => {
	it.each(['', ', COMPRESSION zstd', ', PARQUET_VERSION v2'])(
		'is read without them, and they are named (%s)',
		async (options) => {
			const reading = await readFileOf(await parquetOf(NESTED, options), 'nested.parquet');
			expect(typesOf(reading)).toEqual([
				...['country VARCHAR', 'ref_area VARCHAR', 'year BIGINT', 'rate DOUBLE']
			]);
			expect(await rowsOf(reading)).toEqual([
				['KEN', '404', 2020, 0],
				['KEN', '404', 2021, 0.5],
				['KEN', '404', 2022, 1]
			]);
			expect(problemsOf(reading)).toEqual(['columns-left-out 4']);
			const names = reading.summary.problems.flatMap((problem) => problem.names);
			expect(names).toEqual(['record', 'list', 'pairs', 'deep']);
		}
	);

	it('is refused where it has no other columns', async () => {
		const bytes = await parquetOf('SELECT [1, 2] AS list');
		await expect(readFileOf(bytes, 'nested.parquet')).rejects.toMatchObject({ code: 'no-table' });
	});
});
