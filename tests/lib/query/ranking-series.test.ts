import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { parseManifest } from '#lib/catalogue/index.ts';
import { openNative, verdictRanking, type Database } from '#lib/query/index.ts';

let db: Database;
beforeAll(async () => {
	const manifest = parseManifest(JSON.parse(await readFile('static/data/manifest.json', 'utf8')));
	db = await openNative({ manifest, directory: 'static/data' });
});
afterAll(() => db.close());

it.each(['cybersecurity', 'internet-use', 'mobile-phone-ownership'])(
	'ranks the economies of %s by one series only',
	async (indicator) => {
		const rows = await verdictRanking(db, { indicator, method: 'OPEN_SDG' });
		expect(rows.length).toBeGreaterThan(40);
		expect(new Set(rows.map(({ series }) => series)).size).toBe(1);
	}
);
