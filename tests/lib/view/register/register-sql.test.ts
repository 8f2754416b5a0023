import { readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '#lib/catalogue/index.ts';
import type { Activity, ActivityLink } from '#lib/domain/index.ts';
import {
	LIST_FACETS,
	NO_FILTERS,
	REGISTER_FACETS,
	RegisterEngine,
	SINGLE_FACETS,
	buildRegister,
	chooseIn,
	hasNone,
	registerRows,
	type RegisterArea,
	type RegisterFacet,
	type RegisterFilters,
	type RegisterTerms
} from '#lib/view/index.ts';
import { countingLinks, filterSql } from './filter-sql.ts';

const DATA = 'static/data';
const manifest = parseManifest(JSON.parse(readFileSync(`${DATA}/manifest.json`, 'utf8')));

let connection: DuckDBConnection;
let engine: RegisterEngine;
let terms: RegisterTerms;

async function rows<Row>(query: string): Promise<Row[]> {
	const reader = await connection.runAndReadAll(query);
	return reader.getRowObjectsJS() as Row[];
}

/** The numbers that SQL finds, by value; none under `none`. */
async function counts(query: string): Promise<Map<string, number>> {
	const found = await rows<{ value: string | null; n: bigint }>(query);
	return new Map(found.map(({ value, n }) => [value ?? 'none', Number(n)]));
}

async function count(filters: RegisterFilters): Promise<number> {
	const [row] = await rows<{ n: bigint }>(
		`SELECT count(*) n FROM activities a WHERE ${filterSql(filters)}`
	);
	return Number(row?.n);
}

beforeAll(async () => {
	connection = await (await DuckDBInstance.create()).connect();
	for (const [view, table] of [
		['activities', 'activities'],
		['links', 'activity_links'],
		['areas', 'areas']
	] as const) {
		const file = manifest.files.find((each) => each.table === table);
		await connection.run(`CREATE VIEW ${view} AS FROM '${DATA}/${file?.path ?? ''}'`);
	}
	const links = await rows<ActivityLink>('FROM links');
	const records = (await rows<Activity>('FROM activities ORDER BY activity')).map((own) => ({
		own,
		links: links.filter(({ activity }) => activity === own.activity)
	}));
	const areas = await rows<RegisterArea>(
		'SELECT ref_area, itu_region AS region, upper(coalesce(slug, ref_area)) AS code FROM areas'
	);
	const built = registerRows(records, { areas });
	const distinct = (values: readonly (string | null)[]) =>
		[...new Set(values)].filter((value) => value !== null).sort();
	terms = {
		line: distinct(built.flatMap((row) => row.links.map(({ line }) => line))),
		goal: distinct(built.flatMap(({ lists }) => lists.goal)),
		region: distinct(built.flatMap(({ lists }) => lists.region)),
		area: distinct(built.flatMap(({ lists }) => lists.area)),
		orgtype: distinct(built.map(({ single }) => single.orgtype)),
		kind: distinct(built.map(({ single }) => single.kind)),
		source: distinct(built.map(({ single }) => single.source)),
		process: distinct(built.map(({ single }) => single.process)),
		status: distinct(built.map(({ single }) => single.status))
	};
	engine = new RegisterEngine(buildRegister(built, terms));
});

afterAll(() => connection.closeSync());

const VALUES: Record<RegisterFacet, string> = {
	orgtype: 'a.organisation_type',
	kind: 'a.kind',
	source: 'a.source',
	process: 'a.process',
	status: 'a.status',
	goal: "(SELECT list(DISTINCT code) FROM links l WHERE l.activity = a.activity AND l.kind = 'goal')",
	area: "(SELECT list(DISTINCT upper(coalesce(slug, ref_area))) FROM areas p WHERE list_contains(string_split(a.countries, ';'), p.ref_area))",
	region:
		"(SELECT list(DISTINCT itu_region) FROM areas p WHERE itu_region IS NOT NULL AND list_contains(string_split(a.countries, ';'), p.ref_area))",
	line: '',
	layer: '',
	confidence: ''
};

async function expectSameAsSql(filters: RegisterFilters): Promise<void> {
	const said = engine.count(filters);
	expect(said.total).toBe(await count(filters));
	for (const facet of [...SINGLE_FACETS, ...LIST_FACETS]) {
		const value = VALUES[facet];
		const each = LIST_FACETS.some((list) => list === facet)
			? `unnest(coalesce(${value}, [NULL]))`
			: value;
		const found = await counts(
			`SELECT value, count(*) n FROM (SELECT ${each} AS value FROM activities a WHERE ${filterSql(filters, facet)}) GROUP BY value`
		);
		const own = [...said.facets[facet]];
		expect([facet, own]).toEqual([
			facet,
			['none', ...terms[facet]].map((code) => found.get(code) ?? 0)
		]);
	}
	for (const layer of ['declared', 'assigned'] as const) {
		const found = await counts(
			`SELECT l.code AS value, count(DISTINCT a.activity) n FROM activities a JOIN links l USING (activity) WHERE l.layer = '${layer}' AND ${countingLinks(filters.chosen)} AND ${filterSql(filters, 'links')} GROUP BY l.code`
		);
		expect([...said[layer]].slice(1)).toEqual(terms.line.map((code) => found.get(code) ?? 0));
	}
	for (const facet of ['layer', 'confidence'] as const) {
		const values = engine.register.terms[facet];
		const found = await Promise.all(
			values.map((value) => count(chooseIn(filters, facet, [value])))
		);
		expect([...said.facets[facet]].slice(1)).toEqual(found);
	}
	const years = await counts(
		`SELECT a.start_year::VARCHAR AS value, count(*) n FROM activities a WHERE ${filterSql(filters, 'years')} GROUP BY value`
	);
	expect(said.yearUnknown).toBe(years.get('none') ?? 0);
	said.years.forEach((own, index) =>
		expect(own).toBe(years.get(String(said.firstYear + index)) ?? 0)
	);
}

describe('the counts of the register, over the committed data', { timeout: 60_000 }, () => {
	it('are those of SQL where nothing is filtered', () => expectSameAsSql(NO_FILTERS));

	it('are those of SQL for one value of each facet, and for none', async () => {
		for (const facet of REGISTER_FACETS) {
			for (const value of [engine.register.terms[facet][0] ?? '', 'none']) {
				if (value !== 'none' || hasNone(facet)) {
					await expectSameAsSql(chooseIn(NO_FILTERS, facet, [value]));
				}
			}
		}
	});

	it('are those of SQL for any filters', async () => {
		const year = fc.option(fc.integer({ min: 1950, max: 2027 }), { nil: null, freq: 2 });
		const choices = REGISTER_FACETS.map((facet) => {
			const known = engine.register.terms[facet];
			const values = fc.subarray([...known, ...(hasNone(facet) ? ['none'] : [])], {
				maxLength: Math.min(8, known.length)
			});
			return [
				facet,
				fc.oneof(
					{ weight: 3, arbitrary: fc.constant<string[]>([]) },
					{ weight: 1, arbitrary: values }
				)
			] as const;
		});
		const anyFilters = fc.record({
			q: fc.constant(''),
			chosen: fc.record(Object.fromEntries(choices)),
			from: year,
			to: year
		}) as unknown as fc.Arbitrary<RegisterFilters>;
		await fc.assert(fc.asyncProperty(anyFilters, expectSameAsSql), { numRuns: 15 });
	});
});
