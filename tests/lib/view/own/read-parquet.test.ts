import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { problemsOf, readFileOf, rowsOf, typesOf } from './own-file.ts';

type Column = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number];

const write = (columnData: Column[], options: object = {}): Uint8Array =>
	new Uint8Array(parquetWriteBuffer({ columnData, ...options }));

const COLUMNS: Column[] = [
	{ name: 'Country', data: ['KEN', 'FRA', 'XXX'], type: 'STRING' },
	{ name: 'Year', data: [2020, 2021, 2022], type: 'INT32' },
	{ name: 'Value', data: [1.5, null, -3], type: 'DOUBLE', nullable: true },
	{ name: 'Big', data: [9007199254740993n, 1n, -1n], type: 'INT64' },
	{ name: 'Yes', data: [true, false, true], type: 'BOOLEAN' },
	{
		name: 'At',
		data: [new Date('2024-02-29T10:00:00.5Z'), new Date(0), new Date(1)],
		type: 'TIMESTAMP'
	}
];

describe('reading a Parquet file', () => {
	it('gives types and cells, and our codes beside the areas', async () => {
		const reading = await readFileOf(write(COLUMNS), 'a.parquet');
		expect(typesOf(reading)).toEqual([
			'country VARCHAR',
			'ref_area VARCHAR',
			'year BIGINT',
			'value DOUBLE',
			'big BIGINT',
			'yes BOOLEAN',
			'at VARCHAR'
		]);
		expect(await rowsOf(reading)).toEqual([
			['KEN', '404', 2020, 1.5, 9007199254740993n, true, '2024-02-29T10:00:00.5Z'],
			['FRA', '250', 2021, null, 1n, false, '1970-01-01T00:00:00Z'],
			['XXX', null, 2022, -3, -1n, true, '1970-01-01T00:00:00.001Z']
		]);
		expect(reading.summary.keys.year).toBe('year');
		expect(reading.summary.keys.area).toMatchObject({ kind: 'iso3', unmatched: 1 });
	});

	it('reads row groups and slices of large ones', async () => {
		const count = 30_000;
		const columns: Column[] = Array.from({ length: 120 }, (_, column) => ({
			name: `c${column}`,
			data: Array.from({ length: count }, (_none, row) => row * 1000 + column),
			type: 'INT32'
		}));
		const reading = await readFileOf(
			write(columns, { rowGroupSize: 28_000, pageSize: 65_536 }),
			'a.parquet'
		);
		const rows = await rowsOf(reading);
		expect(rows).toHaveLength(count);
		for (const row of [0, 16_665, 16_666, 16_667, 27_999, 28_000, count - 1]) {
			expect(rows[row]?.[119]).toBe(row * 1000 + 119);
		}
	});

	it('leaves nested columns out by name', async () => {
		const bytes = write([
			{ name: 'a', data: [1, 2], type: 'INT32' },
			{ name: 'tags', data: [['x'], []], type: 'JSON' }
		]);
		const reading = await readFileOf(bytes, 'a.parquet');
		expect(typesOf(reading)).toEqual(['a BIGINT', 'tags VARCHAR']);
		expect((await rowsOf(reading))[0]).toEqual([1, '["x"]']);
		expect(problemsOf(reading)).toEqual([]);
	});

	it('refuses a file that is cut, and ends in rows or a named error for one that is changed', async () => {
		const bytes = write(
			[
				{
					name: 'v',
					data: Array.from({ length: 500 }, (_, row) => `text ${row % 50}`),
					type: 'STRING'
				}
			],
			{ codec: 'SNAPPY' }
		);
		await expect(readFileOf(bytes.slice(0, -9), 'a.parquet')).rejects.toMatchObject({
			code: 'parquet'
		});
		await expect(readFileOf(bytes.slice(0, 40), 'a.parquet')).rejects.toMatchObject({
			code: 'parquet'
		});
		for (let at = 4; at < bytes.length; at += 3) {
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 0xff;
			const done = await readFileOf(changed, 'a.parquet')
				.then(rowsOf)
				.then(
					() => 'read',
					(error: unknown) => (error as { name: string }).name
				);
			expect(['read', 'ImportError']).toContain(done);
		}
	});
});
