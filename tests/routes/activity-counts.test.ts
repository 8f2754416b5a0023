import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRESS_METHODS, SUMMARY_LAYERS } from '#lib/domain/index.ts';
import {
	countEffort,
	effortRows,
	outcomesOf,
	readEffort,
	WHOLE_EFFORT,
	type EffortFilter
} from '#lib/view/index.ts';
import { matrixData } from '../../src/routes/[[locale=locale]]/(site)/matrix/matrix-data.server.ts';
import { activitySection, servedLines } from '../../src/routes/activity-section.server.ts';
import { effortData, effortNames } from '../../src/routes/effort-data.server.ts';
import { areaSummaries, areaVerdicts } from '../../src/routes/progress-data.server.ts';
import { siteData } from '../../src/routes/site-data.server.ts';
import { openCommitted } from '../pipeline/open-committed.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await openCommitted();
});
afterAll(() => connection.closeSync());

/** The rows of a query as lists of text and numbers. */
async function ask(sql: string): Promise<(string | number)[][]> {
	const reader = await connection.runAndReadAll(sql);
	return reader
		.getRows()
		.map((row) =>
			row.map((value) => (typeof value === 'bigint' ? Number(value) : (value as string)))
		);
}

/** Counts of the two layers by key, as SQL rows of key, layer and number tell them. */
function layered(rows: readonly (string | number)[][]): Record<string, object> {
	const counts: Record<string, { declared: number; assigned: number }> = {};
	for (const [key, layer, count] of rows) {
		const own = (counts[String(key)] ??= { declared: 0, assigned: 0 });
		own[layer as 'declared' | 'assigned'] = Number(count);
	}
	return counts;
}

const LINES = `SELECT code, layer, count(DISTINCT activity) FROM activity_links
	WHERE kind = 'action_line'`;
const CELLS = `SELECT concat(l.code, '-', g.code), l.layer, count(DISTINCT activity)
	FROM activity_links AS l JOIN activity_links AS g USING (activity)
	JOIN activities USING (activity)
	WHERE l.kind = 'action_line' AND g.kind = 'goal'`;
const IN = (list: string) =>
	`len(list_intersect(string_split(coalesce(countries, ''), ';'), (${list}))) > 0`;

describe('the counts of the matrix', { timeout: 60_000 }, () => {
	it('equal those of SQL over the published tables: lines, goals, cells, totals', async () => {
		const { effort } = await matrixData('en', '../');
		expect(effort.lines).toEqual(layered(await ask(`${LINES} GROUP BY ALL`)));
		expect(effort.cells).toEqual(layered(await ask(`${CELLS} GROUP BY ALL`)));
		const goals = await ask(`SELECT code, count(DISTINCT activity) FROM activity_links
			WHERE kind = 'goal' GROUP BY code`);
		expect(effort.goals).toEqual(Object.fromEntries(goals));
		const [totals] = await ask(`SELECT count(*), count(*) FILTER (activity IN (
				SELECT activity FROM activity_links WHERE kind = 'goal')),
			count(DISTINCT source), min(start_year), max(start_year) FROM activities`);
		const { total, declaring, coverage } = effort;
		expect([total, declaring, coverage.sources, coverage.from, coverage.to]).toEqual(totals);
	});

	it.each([
		['source=WB_PROJECTS&from=2015', "source = 'WB_PROJECTS' AND start_year >= 2015"],
		['orgtype=government&to=2012', "organisation_type = 'government' AND start_year <= 2012"],
		['confidence=high,medium', "l.confidence IN ('high', 'medium')"],
		['layer=declared', "l.layer = 'declared'"],
		[
			'kind=digital_public_good&status=none',
			"activities.kind = 'digital_public_good' AND status IS NULL"
		]
	])('follow the file and the address %s as SQL does', async (search, where) => {
		const filter: EffortFilter = { ...WHOLE_EFFORT, ...readEffort(search) };
		const { cells } = countEffort(effortRows(await effortData()), filter);
		const query = CELLS.replace('WHERE', `WHERE ${where} AND`);
		expect(cells).toEqual(layered(await ask(`${query} GROUP BY ALL`)));
	});

	it('follow an economy and a group', async () => {
		const file = await effortData();
		const rows = effortRows(file);
		for (const [code, list] of [
			['404', "['404']"],
			['199', "SELECT list(ref_area) FROM area_members WHERE group_area = '199'"],
			['ITU_AFR', "SELECT list(ref_area) FROM areas WHERE itu_region = 'ITU_AFR'"]
		] as const) {
			const areas = new Set(file.groups[code] ?? [code]);
			const counts = countEffort(rows, { ...WHOLE_EFFORT, areas });
			const query = LINES.replace(
				'FROM activity_links',
				'FROM activity_links JOIN activities USING (activity)'
			).replace('WHERE kind', 'WHERE activity_links.kind');
			expect(counts.lines, code).toEqual(
				layered(await ask(`${query} AND ${IN(list)} GROUP BY ALL`))
			);
			const [[total] = []] = await ask(`SELECT count(*) FROM activities WHERE ${IN(list)}`);
			expect(counts.total, code).toBe(total);
		}
	});

	it('name every activity that can stand in a cell', async () => {
		const names = await effortNames();
		const rows = effortRows(await effortData());
		expect(names.map(([place]) => place)).toEqual(
			rows.flatMap(({ goals }, place) => (goals.length > 0 ? [place] : []))
		);
	});
});

describe('the activities of a page', { timeout: 60_000 }, () => {
	it('are those of SQL for every line', async () => {
		const counts = layered(await ask(`${LINES} GROUP BY ALL`));
		for (const [line] of await ask('SELECT action_line FROM action_lines ORDER BY position')) {
			const section = await activitySection({ line: String(line) }, 'en');
			expect(section.counts, String(line)).toEqual(
				counts[String(line)] ?? { declared: 0, assigned: 0 }
			);
			const bySource = section.sources.reduce((sum, { declared }) => sum + declared, 0);
			expect(bySource, String(line)).toBe(section.counts.declared);
			const { bars, unknown } = section.years;
			expect(bars.reduce((sum, { count }) => sum + count, unknown)).toBe(section.total);
			expect(section.first).toHaveLength(Math.min(8, section.total));
		}
	});

	it('are those of SQL for every goal, and only declared', async () => {
		const counts = new Map(
			(await ask(`SELECT code, count(DISTINCT activity) FROM activity_links
				WHERE kind = 'goal' GROUP BY code`)) as [string, number][]
		);
		for (const [goal] of await ask('SELECT goal FROM goals')) {
			const { total, counts: own } = await activitySection({ goal: String(goal) }, 'fr');
			expect([total, own], String(goal)).toEqual([
				counts.get(String(goal)) ?? 0,
				{ declared: counts.get(String(goal)) ?? 0, assigned: 0 }
			]);
		}
	});

	it('are those of SQL for every economy', async () => {
		const totals = new Map(
			(await ask(`SELECT area, count(DISTINCT activity) FROM (
				SELECT activity, unnest(string_split(countries, ';')) AS area FROM activities)
				GROUP BY area`)) as [string, number][]
		);
		const { areas } = await siteData();
		for (const { ref_area } of areas.filter(({ kind }) => kind === 'economy')) {
			const place = { area: ref_area, economies: new Set([ref_area]) };
			const { total } = await activitySection(place, 'en');
			expect(total, ref_area).toBe(totals.get(ref_area) ?? 0);
		}
		const query = LINES.replace(
			'FROM activity_links',
			'FROM activity_links JOIN activities USING (activity)'
		).replace('WHERE kind', 'WHERE activity_links.kind');
		const served = await servedLines({ area: '404', economies: new Set(['404']) });
		expect(served).toEqual(layered(await ask(`${query} AND ${IN("['404']")} GROUP BY ALL`)));
	});
});

describe('the verdicts that activities stand beside', { timeout: 60_000 }, () => {
	it.each(['001', '404', '798', '199'])('are the published ones of area %s', async (ref_area) => {
		const { links, indicators } = await matrixData('en', '../');
		const rows = (await areaVerdicts(ref_area)).filter(({ measure }) => measure === 'value');
		const published = await areaSummaries(ref_area);
		for (const layer of SUMMARY_LAYERS) {
			for (const method of PROGRESS_METHODS) {
				const found = outcomesOf({ layer, method, links, indicators }, rows);
				const of = (kind: string, own: string) =>
					new Map(
						published
							.filter((row) => row.kind === kind && row.layer === own && row.method === method)
							.map(({ code, verdict }) => [code, verdict])
					);
				expect(found.lines).toEqual(of('action_line', layer));
				expect(found.goals).toEqual(of('goal', 'official'));
			}
		}
	});
});
