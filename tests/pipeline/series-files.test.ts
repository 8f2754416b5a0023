import type { DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OBSERVATIONS } from '../../scripts/pipeline/output/tables.ts';
import { literal } from '../../scripts/pipeline/sql-text.ts';
import { DATA, openCommitted, readManifest } from './open-committed.ts';
import { readSeriesFile, type SeriesCell } from './read-series-file.ts';

const names = OBSERVATIONS.columns.map(([name]) => name);
const files = readManifest().files.flatMap(({ series, path, bytes }) =>
	series === undefined ? [] : [{ series, path, bytes }]
);
/** What a series file may weigh, over the same figures as columnar JSON in brotli. */
const BUDGET = 1.3;
/** A file of at most so many bytes may weigh more, because its footer is much of it. */
const SMALL = 5_000;
/**
 * Two of its 4,187 values have 14 decimals (66.57789614000001), the others 10 digits: a column of one
 * type, double or decimal, takes 6.8 bytes for each of them, JSON 5.2.
 */
const EXCEPTIONS: Record<string, number> = { 'ITU_NOTES.I911': 1.34 };
/** What all series files may weigh together. */
const BUDGET_OF_ALL = 1.06;

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await openCommitted();
});
afterAll(() => connection.closeSync());

/** The columns of a series in the whole corpus. */
async function readColumns(series: string): Promise<SeriesCell[][]> {
	const reader = await connection.runAndReadAll(
		`SELECT ${names.join(', ')} FROM observations WHERE series = ${literal(series)}`
	);
	return reader.getColumnsJS() as SeriesCell[][];
}

/** Columns as JSON, one value where all rows have the same. */
function columnarJson(columns: SeriesCell[][]): string {
	const entries = columns.map((cells, index) => [
		names[index],
		cells.every((cell) => cell === cells[0]) ? cells[0] : cells
	]);
	return JSON.stringify(Object.fromEntries(entries));
}

describe('series files', () => {
	it.each(files)('$series: hyparquet reads what DuckDB reads of the whole corpus', async (file) => {
		const rows = await readSeriesFile(readFileSync(join(DATA, file.path)));
		const read = names.map((name) => rows.map((row) => row[name]));
		expect(JSON.stringify(read)).toBe(JSON.stringify(await readColumns(file.series)));
	});

	it('weigh little more than columnar JSON in brotli', async () => {
		let weight = 0;
		let budget = 0;
		for (const { series, bytes } of files) {
			const json = brotliCompressSync(columnarJson(await readColumns(series))).length;
			weight += bytes;
			budget += json;
			const most = EXCEPTIONS[series] ?? BUDGET;
			if (bytes > SMALL) expect(bytes / json, series).toBeLessThanOrEqual(most);
		}
		expect(weight / budget).toBeLessThanOrEqual(BUDGET_OF_ALL);
	}, 120_000);
});
