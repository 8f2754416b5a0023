import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type BrowserRoom } from '../browser/open-browser.ts';
import { buildFixture } from '../fixture.ts';
import type { ExplorePage } from './browser/explore-page.ts';

/** Counts far longer than any test waits. */
const ENDLESS = 'SELECT count(*) FROM range(100000000000) AS numbers(n) WHERE n % 7 = 3';
const CROSS =
	'SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range % 7 = b.range % 5';
/** A query that is told to stop, or has broken its engine, must let the next one in. */
const ALIVE = 'SELECT count(*) FROM areas';

let browser: BrowserRoom<ExplorePage>;

beforeAll(async () => {
	const { directory, manifest } = await buildFixture();
	const entry = fileURLToPath(new URL('./browser/explore-page.ts', import.meta.url));
	browser = await openBrowser<ExplorePage>(directory, JSON.stringify(manifest), entry);
	await browser.call('open', '/data/', { memoryLimit: '256MB' });
}, 120_000);
afterAll(() => browser.close());

const states = async () => (await browser.call('states')).map(({ state }) => state);

describe('the start', { timeout: 60_000 }, () => {
	it('waits until it is needed', async () => {
		expect(browser.requests.some((url) => url.includes('duckdb'))).toBe(false);
		expect(await browser.call('states')).toEqual([]);
		const { value } = await browser.call('run', ALIVE);
		expect(value?.rows).toEqual([[9]]);
		const seen = await browser.call('states');
		expect(seen[0]).toEqual({ state: 'loading', phase: 'engine', loaded: 0, total: null });
		expect(seen).toContainEqual(expect.objectContaining({ state: 'loading', phase: 'tables' }));
		expect(seen.at(-1)).toEqual({ state: 'ready' });
	});
});

describe('cancelling', { timeout: 120_000 }, () => {
	it('lets the next query in, at 25 moments', async () => {
		const waits: number[] = [];
		for (let index = 0; index < 25; index += 1) {
			const text =
				[ENDLESS, CROSS, 'SELECT * FROM observations o, observations p'][index % 3] ?? '';
			const stopped = await browser.call('run', text, { stopAfter: (index * 37) % 160 });
			const finished = stopped.value !== undefined;
			expect(finished || stopped.error?.name === 'AbortError', stopped.error?.message).toBe(true);
			const next = await browser.call('run', ALIVE);
			expect(next.value?.rows).toEqual([[9]]);
			waits.push(next.time);
		}
		const median = waits.sort((left, right) => left - right)[12] ?? Infinity;
		// Half a second, and room for a machine that does other things beside.
		expect(median).toBeLessThan(1500);
		expect(await states()).not.toContain('failed');
	});
});

describe('a query that is too much', { timeout: 60_000 }, () => {
	it.each([
		`SELECT length(repeat('x', 3000000000))`,
		`SELECT repeat('x', 3000000000)`,
		`SELECT list(range) FROM range(1000000000)`,
		`SELECT string_agg(range, ',') FROM range(1000000000)`,
		`SELECT count(*) FROM (SELECT row_number() OVER (ORDER BY hash(range)) FROM range(1000000000))`,
		`SELECT DISTINCT range FROM range(1000000000)`,
		`SELECT range, count(*) FROM range(1000000000) GROUP BY range`,
		`SELECT a.range FROM range(50000000) a JOIN range(50000000) b ON a.range = b.range ORDER BY 1`,
		`SELECT array_agg(x) FROM (SELECT repeat('z', 1000) || range AS x FROM range(10000000))`,
		`SELECT unnest(range(1000000000)) ORDER BY 1`,
		`WITH RECURSIVE r AS (SELECT 1 AS n, repeat('x', 1000000) AS x UNION ALL SELECT n + 1, x || x FROM r)
			SELECT max(length(x)) FROM r`,
		`SELECT md5(string_agg(x, '')) FROM (SELECT repeat('y', 1000000) AS x FROM range(100000))`
	])('%s fails with words, and the engine answers again', async (text) => {
		const { error, time } = await browser.call('run', text, { stopAfter: 20_000 });
		expect(['large', 'restarted']).toContain(error?.code);
		expect(error?.message).toMatch(/(too much|more memory)/);
		expect(time).toBeLessThan(20_000);
		expect((await browser.call('run', ALIVE)).value?.rows).toEqual([[9]]);
		expect(await states()).not.toContain('failed');
	});

	it('is ended with its engine where it does not stop', async () => {
		const text = `SELECT levenshtein(repeat('a', 200000), repeat('b', 200000))`;
		const { error } = await browser.call('run', text, { stopAfter: 200 });
		expect(error?.name).toBe('AbortError');
		expect((await browser.call('run', ALIVE)).value?.rows).toEqual([[9]]);
	});

	it('has started the engine again, which the page was told', async () => {
		await browser.call('insert', 'own_lost', { pieces: 1, rows: 10 });
		await browser.call('run', `SELECT length(repeat('x', 3000000000))`);
		expect((await browser.call('tables')).some(({ own }) => own)).toBe(false);
		expect(await states()).toContain('restarted');
		expect((await browser.call('run', ALIVE)).value?.rows).toEqual([[9]]);
	});
});
