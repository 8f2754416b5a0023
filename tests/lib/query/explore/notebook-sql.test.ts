import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExploreCatalogue, ExploreSelection, Transformation } from '#lib/domain/index.ts';
import { exploreCatalogue, notebookSql, openNative, type Database } from '#lib/query/index.ts';
import { DIRECTORY, MANIFEST } from './committed.ts';

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
