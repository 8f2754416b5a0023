import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadProgress } from '#lib/catalogue/index.ts';
import type { ExploreCatalogue, ExploreSelection } from '#lib/domain/index.ts';
import {
	EngineError,
	exploreCatalogue,
	loadFigures,
	loadPopulation,
	openNative,
	type Database,
	type FigureFiles
} from '#lib/query/index.ts';
import { DIRECTORY, FILES, MANIFEST } from './committed.ts';

let native: Database;
let catalogue: ExploreCatalogue;

beforeAll(async () => {
	native = await openNative({ manifest: MANIFEST, directory: DIRECTORY });
	catalogue = await exploreCatalogue(native);
}, 60_000);
afterAll(() => native.close());

function counted(): { files: FigureFiles; fetched: string[] } {
	const fetched: string[] = [];
	return {
		fetched,
		files: {
			manifest: MANIFEST,
			fetchFile: (file, options) => {
				fetched.push(file.path.replace(/^series\//, '').replace(/\.[0-9a-f]{8}\.parquet$/, ''));
				options?.onProgress?.({ loaded: file.bytes, total: file.bytes });
				return FILES.fetchFile(file, options);
			}
		}
	};
}

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

describe('exploreCatalogue', () => {
	it('survives a JSON file, and is small on the wire', () => {
		const text = JSON.stringify(catalogue);
		expect(JSON.parse(text)).toEqual(catalogue);
		expect(brotliCompressSync(text).byteLength).toBeLessThan(14_000);
		expect(catalogue.series).toHaveLength(120);
		expect(catalogue.members['199']).toHaveLength(45);
	});

	it('holds confirmed targets that are a number', () => {
		const ids = catalogue.targets.map((target) => target.target_id);
		expect(ids).toContain('UMC_2030.U1');
		expect(ids).not.toContain('UMC_2030.U6A');
		expect(ids).not.toContain('SDG.9.C');
	});
});

describe('loadFigures', () => {
	it('fetches the file of a series once, and nothing else', async () => {
		const { files, fetched } = counted();
		const figures = await loadFigures(files, CHOSEN, [], catalogue);
		expect(figures.length).toBeGreaterThan(5);
		expect(figures.every((figure) => figure.ref_area === '404')).toBe(true);
		await loadFigures(files, CHOSEN, [{ kind: 'index', year: 2015 }], catalogue);
		expect(fetched).toEqual(['ITU_DDD.I99H']);
	});

	it('fetches the companion for a group by name, and population for a step that needs it', async () => {
		const { files, fetched } = counted();
		const told: LoadProgress[] = [];
		const figures = await loadFigures(
			files,
			{ ...CHOSEN, areas: ['001', 'members:199'] },
			[{ kind: 'group_mean', groups: ['199'], weight: 'population' }],
			catalogue,
			{ onProgress: (progress) => told.push(progress) }
		);
		expect(fetched.toSorted()).toEqual(['ITU_AGG.I99H', 'ITU_DDD.I99H', 'population']);
		expect(figures[0]).toMatchObject({ ref_area: '001', series: 'ITU_AGG.I99H' });
		expect(figures.at(-1)).toMatchObject({ ref_area: '199', members_all: 45 });
		expect(told.at(-1)!.loaded).toBe(told.at(-1)!.total);
	});

	it('gives nothing for a choice of nothing', async () => {
		const { files, fetched } = counted();
		expect(await loadFigures(files, { ...CHOSEN, series: [] }, [], catalogue)).toEqual([]);
		expect(await loadFigures(files, { ...CHOSEN, areas: [] }, [], catalogue)).toEqual([]);
		expect(fetched).toEqual(['ITU_DDD.I99H']);
	});

	it('stops where it is told to, and says which table is not there', async () => {
		const stop = new AbortController();
		stop.abort();
		const { files } = counted();
		await expect(
			loadFigures(files, CHOSEN, [], catalogue, { signal: stop.signal })
		).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
		const empty = { ...files, manifest: { ...MANIFEST, files: [] } };
		await expect(loadFigures(empty, CHOSEN, [], catalogue)).rejects.toThrow(EngineError);
	});

	it('loads the whole table of population', async () => {
		expect(await loadPopulation(FILES)).toHaveLength(9027);
	});
});
