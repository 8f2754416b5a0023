import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExploreCatalogue, Figure } from '#lib/domain/index.ts';
import {
	exploreCatalogue,
	exploreQuery,
	loadFigures,
	openNative,
	type Database
} from '#lib/query/index.ts';
import { exploreViews } from '../../../../scripts/bench/explore-views.ts';
import { DIRECTORY, FILES, MANIFEST } from './committed.ts';
import { TABLES } from './explore-cases.ts';
import { differenceOf } from './same-figures.ts';

let native: Database;
let catalogue: ExploreCatalogue;
beforeAll(async () => {
	native = await openNative({ manifest: MANIFEST, directory: DIRECTORY, threads: 1 });
	catalogue = await exploreCatalogue(native);
	await native.need(TABLES);
}, 120_000);
afterAll(() => native.close());

it.each(exploreViews())(
	'has figures, the same both ways: $name',
	{ timeout: 60_000 },
	async (view) => {
		const light = await loadFigures(FILES, view.selection, view.transformations, catalogue);
		const asked = await native.rows<Figure>(exploreQuery(view, catalogue));
		expect(light.filter(({ value }) => value !== null).length).toBeGreaterThan(0);
		const scale = view.transformations.some(({ kind }) => kind === 'cagr') ? 100 : 0;
		expect(differenceOf(light, asked, scale)).toBeNull();
	}
);
