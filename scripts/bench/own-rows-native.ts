import { DuckDBInstance } from '@duckdb/node-api';
import { BENCH_SQL } from '#lib/query/index.ts';
import { digestRows } from './digest.ts';

/** Asks native DuckDB on one thread the question about the same own table, so many times; the times in ms. */
export async function ownRowsNative(
	areas: readonly string[],
	count: number,
	runs: number
): Promise<{ times: number[]; digest: string }> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run(BENCH_SQL.ownTable(areas, count));
	const times: number[] = [];
	let digest = '';
	for (let run = 0; run <= runs; run += 1) {
		const started = performance.now();
		const rows = await (await connection.run(BENCH_SQL.ownQuestion)).getRowsJS();
		if (run > 0) times.push(performance.now() - started);
		digest = digestRows(rows);
	}
	connection.closeSync();
	instance.closeSync();
	return { times, digest };
}
