import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative, Sql, type Database } from '#lib/query/index.ts';
import { openBrowser, type BrowserRoom } from '../browser/open-browser.ts';
import { buildFixture } from '../fixture.ts';
import { DOUBTFUL, HOSTILE } from './hostile.ts';

/** The engine's settings and tables: what no query may change. */
const STATE = `SELECT 'setting' AS kind, name, value FROM duckdb_settings()
	WHERE name IN ('enable_external_access', 'lock_configuration', 'memory_limit', 'threads',
		'autoload_known_extensions', 'autoinstall_known_extensions', 'temp_directory')
	UNION ALL SELECT 'table', table_name, CAST(estimated_size AS VARCHAR) FROM duckdb_tables()
	UNION ALL SELECT 'view', view_name, '' FROM duckdb_views() WHERE NOT internal
	UNION ALL SELECT 'function', function_name, '' FROM duckdb_functions() WHERE NOT internal
	UNION ALL SELECT 'database', database_name, '' FROM duckdb_databases()
	ORDER BY ALL`;

let native: Database;
let browser: BrowserRoom;
const query = (text: string) => Sql.template([text], []);

beforeAll(async () => {
	const { directory, manifest } = await buildFixture();
	native = await openNative({ manifest, directory });
	await native.need(['areas']);
	browser = await openBrowser(directory, JSON.stringify(manifest));
	await browser.call('open', '/data/');
	await browser.call('need', ['areas']);
}, 60_000);

afterAll(async () => {
	const origin = new URL(browser.tab.url()).origin;
	expect(browser.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
	await browser.close();
	await native.close();
});

describe('hostile queries', { timeout: 30_000 }, () => {
	it.each(HOSTILE)('native refuses %s', async (text) => {
		const before = await native.rows(query(STATE));
		await expect(native.rows(query(text))).rejects.toMatchObject({ name: 'QueryError', sql: text });
		expect(await native.rows(query(STATE))).toEqual(before);
	});

	it.each(HOSTILE)('the browser refuses %s', async (text) => {
		const before = await browser.call('run', STATE);
		const { error } = await browser.call('run', text);
		expect(error?.name).toBe('QueryError');
		expect(error?.code).not.toBe('restarted');
		expect((await browser.call('run', STATE)).rows).toEqual(before.rows);
		expect(before.rows?.length).toBeGreaterThan(5);
	});

	it.each(DOUBTFUL)('nothing changes by %s', async (text) => {
		const before = [await native.rows(query(STATE)), (await browser.call('run', STATE)).rows];
		await native.rows(query(text)).catch(() => null);
		await browser.call('run', text);
		const after = [await native.rows(query(STATE)), (await browser.call('run', STATE)).rows];
		expect(after).toEqual(before);
	});
});
