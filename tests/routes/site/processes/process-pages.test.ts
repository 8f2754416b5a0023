import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { openCommitted } from '../../../pipeline/open-committed.ts';
import { processData } from '../../../../src/routes/process-data.server.ts';
import { groupProcesses } from '../../../../src/routes/[[locale=locale]]/(site)/processes/process-summary.ts';
import { coreListView } from '../../../../src/routes/[[locale=locale]]/(site)/processes/[process]/core-list.server.ts';
import { processParts } from '../../../../src/routes/[[locale=locale]]/(site)/processes/[process]/process-parts.server.ts';

let committed: DuckDBConnection;
beforeAll(async () => {
	committed = await openCommitted();
});
afterAll(() => committed.closeSync());

async function rows(sql: string): Promise<Record<string, unknown>[]> {
	return (await committed.runAndReadAll(sql)).getRowObjectsJson();
}

describe('processes', () => {
	it('are all listed, each once, with the number of activities that the table counts', async () => {
		const { processes, events, activities } = await processData();
		const listed = groupProcesses(processes, events, activities, 'en').flatMap(
			(group) => group.processes
		);
		const counted = await rows(
			`SELECT p.process, count(a.activity)::INTEGER AS activities FROM processes p
			LEFT JOIN activities a ON a.process = p.process GROUP BY ALL ORDER BY ALL`
		);
		expect(
			listed
				.map(({ process, activities: count }) => ({ process, activities: count }))
				.sort((a, b) => (a.process < b.process ? -1 : 1))
		).toEqual(counted);
	});

	it('leave no activity of a process without a page', async () => {
		const lost = await rows(
			`SELECT activity FROM activities WHERE process NOT IN (SELECT process FROM processes)`
		);
		expect(lost).toEqual([]);
	});

	it('tell their latest date as the table of events has it', async () => {
		const { processes, events, activities } = await processData();
		const listed = groupProcesses(processes, events, activities, 'fr').flatMap(
			(group) => group.processes
		);
		for (const { process, latest } of listed) {
			const [last] = await rows(
				`SELECT max(start_date) AS start_date FROM process_events
				WHERE list_contains(string_split(processes, ';'), '${process}')`
			);
			const own = events.find(({ event }) => event === latest?.event)?.start_date ?? null;
			expect(own?.slice(0, 4) ?? null, process).toBe(
				typeof last?.['start_date'] === 'string' ? last['start_date'].slice(0, 4) : null
			);
		}
	});
});

describe('the Core List', () => {
	it('counts what is held as the tables do', async () => {
		const view = await coreListView('en');
		const [counted] = await rows(
			`SELECT count(*)::INTEGER AS count, count(*) FILTER (EXISTS (
				FROM indicators i WHERE i.core_list_code = c.code))::INTEGER AS held
			FROM core_list_indicators c`
		);
		expect({ count: view.count, held: view.held }).toEqual(counted);
		expect(view.confirmed).toBe(2);
	});
});

describe('the matrix', () => {
	it('has the cells and targets that the table counts', async () => {
		const { matrix } = await processParts('wsis-sdg-matrix', 'en');
		const [counted] = await rows(
			`SELECT count(DISTINCT (action_line, goal)) FILTER (decision = 'accept')::INTEGER AS accepted,
				count(target) FILTER (decision = 'accept')::INTEGER AS targets,
				count(DISTINCT (action_line, goal)) FILTER (decision <> 'accept')::INTEGER AS disputed
			FROM matrix_links`
		);
		expect({ ...matrix, disputed: matrix?.disputed.length, source: undefined }).toEqual({
			...counted,
			source: undefined
		});
	});
});

describe('the parts of a page', () => {
	it('are those of its own process only', async () => {
		const { processes } = await processData();
		for (const { process } of processes) {
			const parts = await processParts(process, 'en');
			expect(parts.prizes !== null).toBe(process === 'wsis-prizes');
			expect(parts.editions !== null).toBe(process === 'wsis-forum');
			expect(parts.counts !== null).toBe(process === 'wsis-stocktaking');
			expect(parts.coreList !== null).toBe(process === 'partnership');
		}
	});

	it('show every edition and count that is held', async () => {
		const [counted] = await rows(
			`SELECT (SELECT count(*) FROM prize_editions)::INTEGER AS prizes,
				(SELECT count(*) FROM forum_editions)::INTEGER AS editions,
				(SELECT count(*) FROM stocktaking_counts)::INTEGER AS counts`
		);
		expect({
			prizes: (await processParts('wsis-prizes', 'en')).prizes?.length,
			editions: (await processParts('wsis-forum', 'en')).editions?.length,
			counts: (await processParts('wsis-stocktaking', 'en')).counts?.length
		}).toEqual(counted);
	});
});
