import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeExplore, type ExploreEngine, type QueryError } from '#lib/query/index.ts';
import { openBrowser, type BrowserRoom } from '../browser/open-browser.ts';
import { buildFixture } from '../fixture.ts';
import type { ExplorePage } from './browser/explore-page.ts';
import { hostileText } from './hostile-grammar.ts';
import { HOSTILE_STATEMENTS } from './hostile-statements.ts';

/** The engine's settings, tables, types and functions: what no query may change. */
const STATE = `SELECT 'setting' AS kind, name, value FROM duckdb_settings()
	WHERE name IN ('enable_external_access', 'lock_configuration', 'memory_limit', 'threads',
		'autoload_known_extensions', 'autoinstall_known_extensions', 'enable_logging', 'enable_profiling')
	UNION ALL SELECT 'table', table_name, CAST(estimated_size AS VARCHAR) FROM duckdb_tables()
	UNION ALL SELECT 'view', view_name, '' FROM duckdb_views() WHERE NOT internal
	UNION ALL SELECT 'function', function_name, '' FROM duckdb_functions() WHERE NOT internal
	UNION ALL SELECT 'type', type_name, '' FROM duckdb_types() WHERE NOT internal
	UNION ALL SELECT 'variable', name, '' FROM duckdb_variables()
	UNION ALL SELECT 'secret', name, '' FROM duckdb_secrets()
	UNION ALL SELECT 'database', database_name, '' FROM duckdb_databases() WHERE NOT internal
	ORDER BY ALL`.replace(/\tUNION ALL SELECT 'secret'[^\n]*\n/, '');

let native: ExploreEngine;
let browser: BrowserRoom<ExplorePage>;
let before: unknown[];

const states = async () => [
	(await native.run(STATE)).rows,
	(await browser.call('run', STATE)).value?.rows
];

/** What became of a text on each engine: its failure, or null where it ran. */
async function outcomes(
	text: string
): Promise<((Pick<QueryError, 'name' | 'reason'> & { code: string | null }) | null)[]> {
	const own = await native.run(text).then(
		() => null,
		(error: QueryError) => error
	);
	return [own, (await browser.call('run', text)).error ?? null];
}

beforeAll(async () => {
	const { directory, manifest } = await buildFixture();
	native = openNativeExplore({ manifest, directory, threads: 1, memoryLimit: '1GB' });
	const entry = fileURLToPath(new URL('./browser/explore-page.ts', import.meta.url));
	browser = await openBrowser<ExplorePage>(directory, JSON.stringify(manifest), entry);
	await browser.call('open', '/data/');
	await native.run('SELECT count(*) FROM areas');
	await browser.call('run', 'SELECT count(*) FROM areas');
	before = await states();
}, 120_000);

afterAll(async () => {
	const origin = new URL(browser.tab.url()).origin;
	expect(browser.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
	await browser.close();
	await native.close();
});

describe('hostile statements in the explorer', { timeout: 60_000 }, () => {
	it('has settings and tables to keep', () => {
		expect(before[0]).toContainEqual(['setting', 'enable_external_access', 'false']);
		expect(before[1]).toContainEqual(['setting', 'lock_configuration', 'true']);
		expect(before[1]).toContainEqual(['table', 'areas', '9']);
		expect(HOSTILE_STATEMENTS.length).toBeGreaterThanOrEqual(60);
	});

	it('refuses each with its reason, on both engines, and nothing changes', async () => {
		const seen: unknown[] = [];
		const expected: unknown[] = [];
		for (const [text, why] of HOSTILE_STATEMENTS) {
			for (const failure of await outcomes(text)) {
				seen.push([
					text,
					failure?.name,
					failure?.code === 'refused' ? failure.reason : failure?.code
				]);
				expected.push([text, 'QueryError', why]);
			}
		}
		expect(seen).toEqual(expected);
		expect(await states()).toEqual(before);
	});

	it('refuses 500 generated ones, on both engines, and nothing changes', async () => {
		const texts = fc.sample(hostileText, { numRuns: 500, seed: 5 });
		expect(new Set(texts).size).toBeGreaterThan(300);
		const passed: string[] = [];
		for (const [index, text] of texts.entries()) {
			const failures = await outcomes(text);
			if (failures.some((failure) => failure?.name !== 'QueryError')) passed.push(text);
			if (index % 50 === 49) expect(await states(), text).toEqual(before);
		}
		expect(passed).toEqual([]);
	});
});
