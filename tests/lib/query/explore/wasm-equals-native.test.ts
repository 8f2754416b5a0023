import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExploreCatalogue, Figure } from '#lib/domain/index.ts';
import {
	exploreCatalogue,
	exploreQuery,
	literalSql,
	openNative,
	type Database
} from '#lib/query/index.ts';
import { openBrowser, type BrowserRoom } from '../browser/open-browser.ts';
import { DIRECTORY, MANIFEST, MANIFEST_TEXT } from './committed.ts';
import { exploreCases, TABLES, type ExploreCase } from './explore-cases.ts';
import { readCodes } from './read-codes.ts';
import { differenceOf } from './same-figures.ts';

/** As many rows as pass between the page and the test in reasonable time. */
const MOST_ROWS = 2000;

let native: Database;
let browser: BrowserRoom;
let catalogue: ExploreCatalogue;
let sample: { one: ExploreCase; rows: Figure[] }[];

beforeAll(async () => {
	native = await openNative({ manifest: MANIFEST, directory: DIRECTORY, threads: 1 });
	catalogue = await exploreCatalogue(native);
	await native.need(TABLES);
	const cases = exploreCases(catalogue, await readCodes(native), { seed: 5, count: 1000 });
	sample = [];
	for (const [place, one] of cases.entries()) {
		if (place % 7 !== 3) continue;
		const rows = await native.rows<Figure>(exploreQuery(one, catalogue));
		if (rows.length > 0 && rows.length <= MOST_ROWS) sample.push({ one, rows });
		if (sample.length === 40) break;
	}
	browser = await openBrowser(DIRECTORY, MANIFEST_TEXT);
	await browser.call('open', '/data/');
	expect(await browser.call('need', TABLES)).toBeNull();
}, 240_000);

afterAll(async () => {
	await browser.close();
	await native.close();
});

it(
	'has the same figures from DuckDB-Wasm as from native DuckDB',
	{ timeout: 240_000 },
	async () => {
		expect(sample).toHaveLength(40);
		for (const { one, rows } of sample) {
			const { rows: answer, error } = await browser.call(
				'run',
				literalSql(exploreQuery(one, catalogue))
			);
			expect(error, JSON.stringify(one)).toBeUndefined();
			const scale = one.transformations.some(({ kind }) => kind === 'cagr') ? 100 : 0;
			expect(differenceOf(rows, answer as Figure[], scale), JSON.stringify(one)).toBeNull();
		}
	}
);
