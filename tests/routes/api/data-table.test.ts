import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#lib/catalogue/index.ts';
import { plainCsv } from '#lib/view/index.ts';
import { dataEntries, maybeData } from '../../../src/routes/api/v1/data/data-table.server.ts';

const SERIES = 'UNSD_SDG.IT_USE_II99';
const manifest = JSON.parse(readFileSync('static/data/manifest.json', 'utf8')) as Manifest;

vi.mock('../../../src/routes/api/v1/api-data.server.ts', async (load) => {
	const { readFileSync: read } = await import('node:fs');
	const { files } = JSON.parse(read('static/data/manifest.json', 'utf8')) as Manifest;
	const file = files.find(({ series }) => series === 'UNSD_SDG.IT_USE_II99');
	const archive = { version: 1, files: [{ ...file, vintage: '1999-12' }] };
	return { ...(await load<object>()), apiArchive: () => Promise.resolve(archive) };
});

const asText = {
	format: 'csv',
	body: (table: Parameters<typeof plainCsv>[0]) => new Blob([plainCsv(table)])
};

async function rowsOf(key: string, release: string): Promise<Record<string, string>[]> {
	const blob = await maybeData(key, release, asText);
	return parse<Record<string, string>>((await blob?.text()) ?? '', { columns: true });
}

describe('the figures of the static interface', () => {
	let published: { ref_area: string; time_period: number; sex: string; obs_value: number | null }[];

	beforeAll(async () => {
		const connection = await (await DuckDBInstance.create()).connect();
		const path = manifest.files.find(
			({ table, series }) => table === 'observations' && series === undefined
		)?.path;
		const reader = await connection.runAndReadAll(
			`SELECT ref_area, time_period, sex, obs_value FROM 'static/data/${path}'
			WHERE series = '${SERIES}'`
		);
		published = reader.getRowObjectsJS() as unknown as typeof published;
		connection.closeSync();
	});

	it('are all rows of the series, missing ones included, as published', async () => {
		const rows = await rowsOf(SERIES, 'latest');
		const line = (row: { ref_area: string; time_period: unknown; sex: string }, value: unknown) =>
			[row.ref_area, row.time_period, row.sex, value].join(' ');
		expect(rows.map((row) => line(row as never, row['obs_value'])).sort()).toEqual(
			published.map((row) => line(row, row.obs_value ?? '')).sort()
		);
		expect(rows.every((row) => row['source'] && row['vintage'] && row['licence'])).toBe(true);
	});

	it('are the same under the vintage', async () => {
		const vintage = manifest.files.find(({ series }) => series === SERIES)?.vintage ?? '';
		expect(await rowsOf(SERIES, vintage)).toEqual(await rowsOf(SERIES, 'latest'));
	});

	it('of an earlier vintage keep their address', async () => {
		expect((await rowsOf(SERIES, '1999-12')).length).toBe(published.length);
	});

	it.each([
		['internet-use', '2023-12'],
		[SERIES, '1900'],
		['NO.SUCH', 'latest'],
		['__proto__', 'latest']
	])('of %s for %s are not there', async (key, release) => {
		expect(await maybeData(key, release, asText)).toBeNull();
	});

	it('have an address for each indicator and series, and for each vintage of a series', async () => {
		const entries = (await dataEntries()).map(({ key, release }) => `${key} ${release}`);
		expect(new Set(entries).size).toBe(entries.length);
		expect(entries).toContain('internet-use latest');
		const series = manifest.files.flatMap((file) => file.series ?? []);
		for (const key of series) expect(entries).toContain(`${key} latest`);
	});
});
