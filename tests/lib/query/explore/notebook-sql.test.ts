import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ManifestFile } from '#lib/catalogue/index.ts';
import {
	chosenSeries,
	type ExploreCatalogue,
	type ExploreSelection,
	type Figure,
	type Transformation
} from '#lib/domain/index.ts';
import {
	exploreCatalogue,
	loadFigures,
	loadSeriesRows,
	notebookSql,
	openNative,
	tableRows,
	type Database
} from '#lib/query/index.ts';
import { exportFile, observationExport, plainCsv, tableExport } from '#lib/view/index.ts';
import { DIRECTORY, FILES, MANIFEST } from './committed.ts';
import { differenceOf } from './same-figures.ts';

const SITE = "https://example.org/it's/";
const CHOSEN: ExploreSelection = {
	series: ['ITU_DDD.I99H'],
	areas: ['404'],
	from: null,
	to: null,
	breakdown: {},
	hide_status: [],
	hide_nature: [],
	absent: false
};

let native: Database;
let catalogue: ExploreCatalogue;

beforeAll(async () => {
	native = await openNative({ manifest: MANIFEST, directory: DIRECTORY, threads: 1 });
	catalogue = await exploreCatalogue(native);
}, 60_000);
afterAll(() => native.close());

function text(
	selection: Partial<ExploreSelection> = {},
	transformations: Transformation[] = []
): string {
	return notebookSql({ selection: { ...CHOSEN, ...selection }, transformations }, catalogue, {
		...{ site: SITE, population: 'population.0.parquet' },
		data: (series, vintage) => `data/${series}/${vintage}.parquet`
	});
}

/** The tables that a text makes views of. */
const views = (sql: string) => [...sql.matchAll(/TEMP VIEW (\w+) AS/g)].map(([, name]) => name);

describe('notebookSql', () => {
	it('reads the files of the series and of their companions, its address quoted', () => {
		const sql = text({ areas: ['404', '001'] });
		expect(sql).toContain(`'https://example.org/it''s/api/v1/data/ITU_DDD.I99H/`);
		expect(sql).toContain(`'https://example.org/it''s/api/v1/data/ITU_AGG.I99H/`);
		expect(sql).toContain(`'https://example.org/it''s/api/v1/tables/series.csv'`);
	});

	it('makes views only of the tables that the question reads', () => {
		expect(views(text())).toEqual(['observations', 'series']);
		expect(views(text({ areas: ['members:199'] }))).toEqual([
			...['observations', 'series', 'area_members']
		]);
		expect(views(text({ areas: ['all'] }))).toEqual(['observations', 'series', 'areas']);
		expect(
			views(text({}, [{ kind: 'group_mean', groups: ['199'], weight: 'population' }]))
		).toEqual(['observations', 'series', 'area_members', 'indicators', 'population']);
	});
});

const ABOUT = { title: '', filters: [], address: '', sources: [], accessed: '', notes: [] };
const POPULATION = MANIFEST.files.find(({ table }) => table === 'population') as ManifestFile;

/** The files that a text asks for, as the static interface has them, in a folder of their own. */
async function layOutSite(selection: ExploreSelection): Promise<string> {
	const site = `${await mkdtemp(path.join(tmpdir(), 'site-'))}/`;
	const put = async (address: string, body: Blob | string) => {
		await mkdir(path.dirname(site + address), { recursive: true });
		const bytes = new Uint8Array(await new Blob([body]).arrayBuffer());
		await writeFile(site + address, bytes);
	};
	for (const { facts } of chosenSeries(selection, catalogue)) {
		const file = MANIFEST.files.find(({ series }) => series === facts.series) as ManifestFile;
		const rows = await loadSeriesRows(FILES.fetchFile, file);
		const unnamed = { locale: 'en' as const, area: () => undefined, series: () => undefined };
		const table = observationExport(rows, unnamed, ABOUT);
		const address = `api/v1/data/${facts.series}/${facts.vintage}.parquet`;
		await put(address, await exportFile(table, 'parquet', 'en'));
	}
	const tables = {
		...{ series: 'series', areas: 'areas', area_members: 'groups' },
		...{ indicators: 'indicators', targets: 'targets' }
	} as const;
	for (const [table, name] of Object.entries(tables)) {
		const { columns } = MANIFEST.files.find((file) => file.table === table) as ManifestFile;
		const rows: object[] = await tableRows(native, { table: table as keyof typeof tables });
		await put(`api/v1/tables/${name}.csv`, plainCsv(tableExport(columns, rows, ABOUT)));
	}
	await mkdir(`${site}data`);
	await copyFile(path.join(DIRECTORY, POPULATION.path), `${site}data/${POPULATION.path}`);
	return site;
}

const CASES: [string, Partial<ExploreSelection>, Transformation[]][] = [
	['groups by a companion', { areas: ['404', '001', '199'], absent: true }, []],
	[
		'members, hidden flags and an index',
		{ areas: ['members:199'], from: 2010, hide_status: ['F'] },
		[{ kind: 'index', year: 2015 }]
	],
	[
		'a mean of every economy by population',
		{ areas: ['all'], from: 2020, to: 2022 },
		[{ kind: 'group_mean', groups: ['199', 'WB_LIC'], weight: 'population' }]
	],
	['ranks', { areas: ['all'], from: 2020, to: 2020 }, [{ kind: 'rank', first: 'highest' }]]
];

describe('the text in any DuckDB', () => {
	it.each(CASES)(
		'gives the rows of the light path: %s',
		async (_name, part, transformations) => {
			const selection = { ...CHOSEN, ...part };
			const site = await layOutSite(selection);
			const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
			const connection = await instance.connect();
			try {
				const sql = notebookSql({ selection, transformations }, catalogue, {
					...{ site, population: POPULATION.path },
					data: (series, vintage) => `data/${series}/${vintage}.parquet`
				});
				const reader = await connection.runAndReadAll(sql);
				const rows = reader.getRowObjectsJS() as unknown as Figure[];
				const light = await loadFigures(FILES, selection, transformations, catalogue);
				expect(light.length).toBeGreaterThan(0);
				expect(differenceOf(light, rows)).toBeNull();
			} finally {
				connection.closeSync();
				instance.closeSync();
				await rm(site, { recursive: true });
			}
		},
		60_000
	);
});
