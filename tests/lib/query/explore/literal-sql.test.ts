import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	BREAKDOWN_DIMENSIONS,
	type ExploreSelection,
	type ObsStatus,
	type Transformation
} from '#lib/domain/index.ts';
import {
	exploreQuery,
	literalSql,
	openNative,
	sql,
	Sql,
	type Database,
	type Query
} from '#lib/query/index.ts';
import { CATALOGUE, selection } from '../../domain/explore/explore-case.ts';
import { DIRECTORY, MANIFEST } from './committed.ts';
import { TABLES } from './explore-cases.ts';

let native: Database;
beforeAll(async () => {
	native = await openNative({ manifest: MANIFEST, directory: DIRECTORY, threads: 1 });
	await native.need(TABLES);
}, 60_000);
afterAll(() => native.close());

const run = (text: string) => native.rows<{ v: unknown }>(Sql.template([text], []));

const HOSTILE = [
	`'; DROP TABLE areas; --`,
	`' OR 1=1 --`,
	`\\'; SELECT 1; --`,
	`" UNION SELECT * FROM areas --`,
	`?`,
	`''?''`,
	`/* ? */ -- ?`,
	`\n) , ( \t`,
	`$$;DROP TABLE areas;$$`,
	`\u2019\u0301\u{1F600}`
];

describe('literalSql', () => {
	it('writes every value so that DuckDB reads the same back', { timeout: 60_000 }, async () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0')),
			fc.constantFrom(...HOSTILE)
		);
		await fc.assert(
			fc.asyncProperty(
				text,
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				async (one, number) => {
					const query = sql`SELECT ${one} AS v, ${number} AS n, '?' AS kept, "?" AS named
					-- ?
					/* ? */ FROM (SELECT ${true} AS "?")`;
					const [row] = await run(literalSql(query));
					expect(row).toEqual({ v: one, n: number === 0 ? 0 : number, kept: '?', named: true });
				}
			),
			{ numRuns: 60 }
		);
	});

	it('keeps whole numbers, truth and nothing plain', () => {
		expect(literalSql(sql`SELECT ${2015}, ${-3}, ${true}, ${null}, ${1.5}, ${"l'an"}`)).toBe(
			`SELECT 2015, -3, TRUE, NULL, CAST('1.5' AS DOUBLE), 'l''an'`
		);
	});

	it('refuses values without a place, and places without a value', () => {
		const query = (text: string, parameters: Query['parameters']) => () =>
			literalSql({ text, parameters });
		expect(query('SELECT 1', [2])).toThrow(TypeError);
		expect(query('SELECT ?', [])).toThrow(TypeError);
		expect(query('SELECT ?', [Number.NaN])).toThrow(TypeError);
	});

	it('lays a query out by its brackets, one step a table', () => {
		const query = exploreQuery(
			{ selection: selection(), transformations: [{ kind: 'index', year: 2015 }] },
			CATALOGUE
		);
		const text = literalSql(query);
		const names = [...text.matchAll(/^(?:WITH )?([a-z_0-9]+) AS \($/gm)].map(([, name]) => name);
		expect(names).toEqual(['chosen', 'figures', 'indexed']);
		expect(text.split('\n').at(0)).toBe('WITH chosen AS (');
		expect(text).toContain('\n\tFROM observations AS o\n');
		expect(text).toContain('\nFROM indexed\nORDER BY ');
		expect(text).not.toContain('?');
	});
});

describe('exploreQuery', () => {
	/** The catalogue with a hostile name wherever a selection may name something. */
	const catalogueWith = (name: string) => ({
		series: [
			{ ...CATALOGUE.series[0]!, series: name, default_breakdown: `age=${name}` },
			...CATALOGUE.series
		],
		areas: [{ ...CATALOGUE.areas[0]!, ref_area: name }, ...CATALOGUE.areas],
		members: { [name]: [name], ...CATALOGUE.members },
		targets: [{ ...CATALOGUE.targets[0]!, target_id: name }, ...CATALOGUE.targets]
	});

	it.each(HOSTILE)('takes nothing in any field for SQL: %s', async (hostile) => {
		const chosen: ExploreSelection = {
			series: [hostile, 'USE'],
			areas: [hostile, `members:${hostile}`, '001', 'all'],
			from: 2015,
			to: 2020,
			breakdown: Object.fromEntries(
				BREAKDOWN_DIMENSIONS.map((dimension) => [dimension, [hostile, 'F']])
			),
			hide_status: [hostile as ObsStatus],
			hide_nature: [hostile as never],
			absent: true
		};
		const transformations: Transformation[] = [
			{ kind: 'gap_between', dimension: 'sex', code: hostile, other: 'M', as: 'ratio' },
			{ kind: 'group_mean', groups: [hostile], weight: 'population' },
			{ kind: 'gap_to_target', target: hostile }
		];
		const query = exploreQuery({ selection: chosen, transformations }, catalogueWith(hostile));
		expect(query.text).not.toContain(hostile === '?' ? 'no such text' : hostile);
		const text = literalSql(query);
		const bound = await native.rows(query);
		expect(await run(text)).toEqual(bound);
		expect(await run('SELECT count(*) AS v FROM areas')).toEqual([{ v: expect.any(Number) }]);
	});

	it('throws for a dimension or a number that is none', () => {
		const query = (transformation: unknown) => () =>
			exploreQuery(
				{ selection: selection(), transformations: [transformation as Transformation] },
				CATALOGUE
			);
		const gap = { kind: 'gap_between', code: 'F', other: 'M', as: 'ratio' };
		expect(query({ ...gap, dimension: 'sex; --' })).toThrow(TypeError);
		expect(query({ kind: 'moving_average', years: '1) --' })).toThrow(TypeError);
		expect(query({ kind: 'moving_average', years: Number.NaN })).toThrow(TypeError);
	});

	it('is a query of no rows for a choice of nothing', async () => {
		for (const part of [{ series: [] }, { areas: [] }, { series: ['XXX'] }, { areas: ['XXX'] }]) {
			const query = exploreQuery({ selection: selection(part), transformations: [] }, CATALOGUE);
			expect(await native.rows(query)).toEqual([]);
		}
	});
});
