import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/catalogue/index.ts';
import { openNative, QueryError, sql, type Database } from '#lib/query/index.ts';
import { buildFixture } from '../fixture.ts';

const ENDLESS = sql`SELECT count(*) FROM range(100000000000) AS numbers(n) WHERE n % 7 = 3`;

let db: Database;
let fixture: { manifest: Manifest; directory: string };

beforeEach(async () => {
	fixture = await buildFixture();
	db = await openNative(fixture);
});
afterEach(() => db.close());

describe('openNative', () => {
	it('loads a table once, for all who need it', async () => {
		await Promise.all([db.need(['areas']), db.need(['areas', 'goals']), db.need([])]);
		await db.need(['areas']);
		expect(await db.rows(sql`SELECT count(*) AS n FROM areas`)).toEqual([{ n: 9 }]);
	});

	it('has no table that nobody needed', async () => {
		await expect(db.rows(sql`SELECT * FROM areas`)).rejects.toMatchObject({ code: 'sql' });
	});

	it('refuses a file whose bytes have changed', async () => {
		const file = fixture.manifest.files.find((one) => one.table === 'goals');
		const place = path.join(fixture.directory, file?.path ?? '');
		const bytes = await readFile(place);
		bytes[40] = (bytes[40] ?? 0) ^ 1;
		await writeFile(place, bytes);
		await expect(db.need(['goals'])).rejects.toMatchObject({ name: 'LoadError', code: 'hash' });
	});

	it('names a table that the manifest does not have', async () => {
		await expect(db.need(['areas', 'nothing'])).rejects.toMatchObject({
			name: 'EngineError',
			code: 'table'
		});
	});

	it('keeps SQL, parameters and cause of a failure', async () => {
		const query = sql`SELECT * FROM nowhere WHERE x = ${'it’s'}`;
		const error = await db.rows(query).catch((one: unknown) => one);
		expect(error).toBeInstanceOf(QueryError);
		expect(error).toMatchObject({ code: 'sql', sql: query.text, parameters: ['it’s'] });
		expect((error as Error).cause).toBeInstanceOf(Error);
	});

	it('stops a query when told, and goes on', async () => {
		for (const after of [0, 20, 200]) {
			const stop = new AbortController();
			setTimeout(() => stop.abort(), after);
			const start = performance.now();
			const waiting = db.rows(sql`SELECT 1 AS a`, { signal: AbortSignal.timeout(5000) });
			await expect(db.rows(ENDLESS, { signal: stop.signal })).rejects.toMatchObject({
				name: 'AbortError'
			});
			expect(performance.now() - start).toBeLessThan(after + 1000);
			expect(await waiting).toEqual([{ a: 1 }]);
		}
	});

	it('never starts what was stopped before', async () => {
		const signal = AbortSignal.abort();
		await expect(db.rows(ENDLESS, { signal })).rejects.toMatchObject({ name: 'AbortError' });
		await expect(db.need(['areas'], { signal })).rejects.toMatchObject({ name: 'AbortError' });
		await db.need(['areas']);
	});

	it('says so when it was closed', async () => {
		await db.close();
		await db.close();
		await expect(db.rows(sql`SELECT 1`)).rejects.toMatchObject({ code: 'closed' });
		await expect(db.need(['areas'])).rejects.toMatchObject({ code: 'closed' });
	});
});
