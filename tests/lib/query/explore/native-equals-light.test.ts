import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExploreCatalogue, Figure } from '#lib/domain/index.ts';
import {
	exploreCatalogue,
	exploreQuery,
	literalSql,
	loadFigures,
	openNative,
	Sql,
	type Database
} from '#lib/query/index.ts';
import { readCodes } from './read-codes.ts';
import { DIRECTORY, FILES, MANIFEST } from './committed.ts';
import { exploreCases, TABLES, type Codes, type ExploreCase } from './explore-cases.ts';
import { differenceOf } from './same-figures.ts';

const PARTS = 5;
const VIEWS = 400;

let native: Database;
let catalogue: ExploreCatalogue;
let codes: Codes;
let generated: ExploreCase[];

beforeAll(async () => {
	native = await openNative({ manifest: MANIFEST, directory: DIRECTORY, threads: 1 });
	catalogue = await exploreCatalogue(native);
	await native.need(TABLES);
	codes = await readCodes(native);
	generated = exploreCases(catalogue, codes, { seed: 5, count: VIEWS });
}, 120_000);
afterAll(() => native.close());

/** What differs between the light path and the query, bound or as text. */
async function differs(
	one: ExploreCase,
	text: boolean
): Promise<{ difference: string | null; rows: number; values: number }> {
	const { selection, transformations } = one;
	const query = exploreQuery(one, catalogue);
	const light = await loadFigures(FILES, selection, transformations, catalogue);
	const asked = await native.rows<Figure>(text ? Sql.template([literalSql(query)], []) : query);
	// A growth rate is what is left of a factor of about one, and each engine has its own power function.
	const scale = transformations.some(({ kind }) => kind === 'cagr') ? 100 : 0;
	return {
		difference: differenceOf(light, asked, scale),
		rows: light.length,
		values: light.filter(({ value }) => value !== null).length
	};
}

describe('a view has the same figures from native DuckDB and from the light path', () => {
	it('for every series', { timeout: 120_000 }, async () => {
		for (const { series } of catalogue.series) {
			const breakdown = Object.fromEntries(Object.entries(codes.get(series) ?? {}));
			const selection = {
				series: [series],
				areas: ['001', '404', 'members:199', 'ITU_DVG'],
				from: null,
				to: null,
				breakdown,
				hide_status: [],
				hide_nature: [],
				absent: true
			};
			const { difference, rows } = await differs({ selection, transformations: [] }, false);
			expect(difference, series).toBeNull();
			expect(rows, series).toBeGreaterThan(0);
		}
	});

	// In parts, so that none lasts long on a busy machine.
	it.each(Array.from({ length: PARTS }, (_none, part) => part))(
		`for ${VIEWS} generated views, part %i`,
		{ timeout: 120_000 },
		async (part) => {
			const size = generated.length / PARTS;
			const own = generated.slice(part * size, (part + 1) * size);
			let full = 0;
			for (const [place, one] of own.entries()) {
				const { difference, values } = await differs(one, place % 2 === 0);
				expect(difference, JSON.stringify(one)).toBeNull();
				if (values > 0) full += 1;
			}
			expect(full).toBeGreaterThan(own.length / 6);
		}
	);
});
