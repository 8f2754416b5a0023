import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activityCoverage } from '#lib/query/index.ts';
import { siteData } from '../../src/routes/site-data.server.ts';
import { timelineEvents } from '../../src/routes/timeline-data.server.ts';
import { openCommitted } from '../pipeline/open-committed.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await openCommitted();
});
afterAll(() => connection.closeSync());

async function count(sql: string): Promise<number> {
	const reader = await connection.runAndReadAll(`SELECT CAST((${sql}) AS INTEGER)`);
	return Number(reader.getRows()[0]?.[0]);
}

describe('what the pages say that the sources of activities cover', () => {
	it('is what one plain query for each number finds', async () => {
		const { database } = await siteData();
		const rows = await activityCoverage(database);
		expect(rows.length).toBe(await count('SELECT count(DISTINCT source) FROM activities'));
		for (const row of rows) {
			const own = `FROM activities a WHERE source = '${row.source}'`;
			const linked = (kind: string, layer: string) =>
				count(
					`SELECT count(*) ${own} AND activity IN (SELECT activity FROM activity_links
						WHERE kind = '${kind}' AND layer = '${layer}')`
				);
			const found = {
				activities: await count(`SELECT count(*) ${own}`),
				placed: await count(`SELECT count(*) ${own} AND countries IS NOT NULL`),
				dated: await count(`SELECT count(*) ${own} AND start_year IS NOT NULL`),
				with_goals: await linked('goal', 'declared'),
				declared: await linked('action_line', 'declared'),
				assigned: await linked('action_line', 'assigned'),
				economies: await count(
					`SELECT count(*) FROM areas p WHERE EXISTS (SELECT 1 ${own}
						AND list_contains(string_split(a.countries, ';'), p.ref_area))`
				)
			};
			expect(row, row.source).toMatchObject(found);
		}
	});
});

describe('the timeline', () => {
	it.each(['en', 'fr'] as const)('has every event of the table in %s', async (locale) => {
		const events = await timelineEvents(locale);
		expect(events.length).toBe(await count('SELECT count(*) FROM process_events'));
		expect(new Set(events.map(({ event }) => event)).size).toBe(events.length);
	});
});
