import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueryError } from '#lib/query/index.ts';
import { openNativeExplore, type ExploreEngine } from '#lib/query/index.ts';
import { openBrowser, type BrowserRoom } from '../browser/open-browser.ts';
import { buildFixture } from '../fixture.ts';
import type { ExplorePage } from './browser/explore-page.ts';
import { countingPieces } from './counting-pieces.ts';

let native: ExploreEngine;
let browser: BrowserRoom<ExplorePage>;

beforeAll(async () => {
	const { directory, manifest } = await buildFixture();
	native = openNativeExplore({ manifest, directory, threads: 1 });
	const entry = fileURLToPath(new URL('./browser/explore-page.ts', import.meta.url));
	browser = await openBrowser<ExplorePage>(directory, JSON.stringify(manifest), entry);
	await browser.call('open', '/data/');
}, 120_000);
afterAll(async () => {
	await browser.close();
	await native.close();
});

async function failures(text: string): Promise<QueryError[]> {
	const own = await native.run(text).then(
		() => null,
		(error: QueryError) => error
	);
	return [own as QueryError, (await browser.call('run', text)).error as QueryError];
}

describe('answers', { timeout: 60_000 }, () => {
	it.each([
		`SELECT ref_area, name_en, ldc FROM areas ORDER BY ref_area`,
		`FROM "series:A.USE" ORDER BY ALL LIMIT 5`,
		`FROM 'goals' ORDER BY goal`,
		`WITH a AS (FROM areas) SELECT kind, count(*) AS n FROM a GROUP BY kind ORDER BY kind`,
		`VALUES (1, 'a'), (2, NULL)`,
		`PIVOT areas ON kind IN ('economy', 'group') USING count(*) GROUP BY itu_region ORDER BY ALL`,
		`UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b INTO NAME name VALUE value`,
		`DESCRIBE goals`,
		`TABLE goals; -- and no more`,
		`SELECT s.series, avg(o.obs_value)::DECIMAL(9, 2) AS mean FROM observations o JOIN series s USING (series)
			GROUP BY ALL ORDER BY ALL`,
		`SELECT 1::BIGINT AS a, 2::HUGEINT AS b, 1.5::DECIMAL(4, 2) AS c, TRUE AS d, 0.1::FLOAT AS e, 'x' AS f,
			DATE '2020-02-29' AS g, TIMESTAMP '2020-02-29 01:02:03' AS h, [1, 2] AS i, {'k': 'v'} AS j,
			INTERVAL 3 DAY AS k, TIME '10:00' AS l, NULL AS m, 'a'::ENUM('a', 'b') AS n, MAP {'x': 1} AS o`,
		`SELECT 1 AS a, 2 AS a`,
		`SELECT * FROM areas WHERE FALSE`,
		`SELECT 'é' AS "ü ""x""", $$ ; $$ AS b`
	])('are the same on both engines: %s', async (text) => {
		const own = await native.run(text);
		const { value, error } = await browser.call('run', text);
		expect(error).toBeUndefined();
		expect(value?.columns).toEqual(own.columns);
		expect(value?.rows).toEqual(own.rows);
		expect(own.columns.length).toBeGreaterThan(0);
		expect(own.cut).toBe(false);
	});

	it('list all tables, loaded or not', async () => {
		const { rows, columns } = await native.run('show tables;');
		expect(columns.map(({ name }) => name)).toEqual(['name', 'rows', 'own']);
		expect(rows).toContainEqual(['areas', 9, false]);
		expect(rows).toContainEqual(['series:A.USE', expect.any(Number), false]);
		expect((await browser.call('run', 'SHOW TABLES')).value?.rows).toEqual(rows);
	});

	it('sum up a table', async () => {
		const { value } = await browser.call('run', 'SUMMARIZE goals');
		expect(value?.rows.map(([name]) => name)).toEqual([
			'goal',
			'short_en',
			'short_fr',
			'name_en',
			'name_fr'
		]);
		expect((await native.run('SUMMARIZE goals')).rows).toHaveLength(5);
	});

	it('pivot on what they find, and leave nothing behind', async () => {
		const text = 'PIVOT areas ON kind USING count(*) GROUP BY ldc ORDER BY ldc';
		const { value } = await browser.call('run', text);
		const own = await native.run(text);
		expect(value?.columns.map(({ name }) => name)).toEqual([
			'ldc',
			'economy',
			'former',
			'group',
			'world'
		]);
		expect(value?.rows).toEqual(own.rows);
		const types = 'SELECT count(*) FROM duckdb_types() WHERE NOT internal';
		expect((await browser.call('run', types)).value?.rows).toEqual([[0]]);
		expect((await native.run(types)).rows).toEqual([[0]]);
	});

	it('end at the limit, and say so', async () => {
		const text = 'SELECT * FROM range(100000) ORDER BY 1 DESC';
		const { value } = await browser.call('run', text);
		expect([value?.rows.length, value?.cut, value?.rows[0]]).toEqual([10_000, true, [99_999]]);
		const few = await native.run(text, { limit: 3 });
		expect([few.rows, few.cut]).toEqual([[[99_999], [99_998], [99_997]], true]);
		expect((await native.run('FROM range(3)', { limit: 3 })).cut).toBe(false);
	});

	it('are explained, and timed where asked', async () => {
		const text = 'SELECT count(*) FROM areas';
		expect((await browser.call('plan', text)).value).toContain('areas');
		expect(await native.plan(text)).toContain('areas');
		expect(await native.plan(`EXPLAIN ANALYZE ${text}`)).toContain('Total Time');
		expect((await browser.call('plan', text, true)).value).toContain('Total Time');
		expect((await browser.call('plan', 'DROP TABLE areas')).error?.reason).toBe('write');
		expect((await native.run('EXPLAIN FROM goals')).rows[0]?.[1]).toContain('goals');
	});
});

describe('errors', { timeout: 60_000 }, () => {
	it.each([
		['SELECT nme FROM areas', 'nme', ['name_en']],
		['SELECT a.nme\nFROM areas AS a', 'a', ['name_en']],
		['SELECT *\nFROM ares', 'ares', ['areas']],
		['SELECT * FROM "observation"', '"observation"', ['observations']],
		['SELECT\n\t1,\n\tflor(2)\nFROM areas', 'flor', ['floor']],
		['SELECT * FROMM areas', 'areas', []],
		[`SELECT 'é中', nme FROM areas`, 'nme', ['name_en']],
		[`SELECT name_en,\n name_fr::INTEGER FROM areas`, '::', []],
		['EXPLAIN\n SELECT nme FROM areas', 'nme', ['name_en']],
		['SELECT * FROM areas; SELECT 2', 'SELECT', []],
		['SELECT 1 FROM areas WHERE name_en = "x"', '"x"', []]
	])('say where: %s', async (text, word, candidates) => {
		for (const error of await failures(text)) {
			expect(error.name).toBe('QueryError');
			const { from, to } = error.place ?? { from: 0, to: 0 };
			expect(word.startsWith('::') ? '::' : text.slice(from, to)).toBe(word);
			expect(to).toBeGreaterThan(from);
			for (const name of candidates) expect(error.candidates).toContain(name);
			expect(error.message).not.toContain('LINE ');
		}
	});

	it('have no place where there is none', async () => {
		for (const error of await failures('')) {
			expect([error.name, error.code, error.place]).toEqual(['QueryError', 'sql', null]);
		}
	});
});

describe('own tables', { timeout: 60_000 }, () => {
	it('come in pieces, are counted, listed, asked and dropped', async () => {
		const { value } = await browser.call('insert', 'own_n', { pieces: 5, rows: 1000 });
		expect(value).toEqual([1000, 2000, 3000, 4000, 5000]);
		const asked = 'SELECT count(*), sum(n), count(DISTINCT n) FROM own_n';
		expect((await browser.call('run', asked)).value?.rows).toEqual([[5000, 12_497_500, 5000]]);
		const [listed] = await browser.call('tables');
		expect(listed).toEqual({
			name: 'own_n',
			rows: 5000,
			columns: [{ name: 'n', type: 'INTEGER', description: '' }],
			own: true
		});
		await browser.call('drop', 'own_n');
		expect((await browser.call('run', asked)).error?.message).toContain('own_n does not exist');
		await browser.call('drop', 'areas');
		expect((await browser.call('run', 'SELECT count(*) FROM areas')).value?.rows).toEqual([[9]]);
	});

	it('are kept where their successor fails half-way', async () => {
		await browser.call('insert', 'own_kept', { pieces: 1, rows: 7 });
		const broken = await browser.call('insert', 'own_kept', { pieces: 5, rows: 100, failAt: 3 });
		expect(broken.error).toMatchObject({ name: 'EngineError', code: 'insert' });
		expect(broken.error?.message).toContain('The file is cut.');
		const stopped = await browser.call('insert', 'own_kept', { pieces: 5, rows: 100, stopAt: 3 });
		expect(stopped.error?.name).toBe('AbortError');
		const short = await browser.call('insert', 'own_kept', { pieces: 2, rows: 5, expected: 11 });
		expect(short.error?.message).toContain('10 of 11 rows');
		const other = await browser.call('insert', 'own_kept', {
			pieces: 1,
			rows: 5,
			columns: [{ name: 'm', type: 'INTEGER' }]
		});
		expect(other.error?.message).toContain('other columns');
		const asked = `SELECT (SELECT count(*) FROM own_kept), count(*) FROM duckdb_tables() WHERE table_name LIKE 'own%'`;
		expect((await browser.call('run', asked)).value?.rows).toEqual([[7, 1]]);
	});

	it.each([
		'areas',
		'observations',
		'own_',
		'own_X',
		'own_a"b',
		'own_a b',
		'series:x',
		`own_${'x'.repeat(70)}`
	])('are never called %s', async (name) => {
		const { error } = await browser.call('insert', name, { pieces: 1, rows: 1 });
		expect(error).toMatchObject({ name: 'EngineError', code: 'insert' });
	});

	it('work in Node too', async () => {
		const columns = [{ name: 'n', type: 'INTEGER' }];
		await native.insert({ name: 'own_n', columns, pieces: countingPieces(3, 10), rows: null });
		expect((await native.run('SELECT count(*), sum(n) FROM own_n')).rows).toEqual([[30, 435]]);
		await native.drop('own_n');
		expect(native.tables().some(({ own }) => own)).toBe(false);
	});
});
