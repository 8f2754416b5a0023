import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	activitiesOf,
	activityCells,
	activityCounts,
	activityCoverage,
	activityDetail,
	activityRows,
	crosswalkCheck,
	openNative,
	similarActivities,
	type Database
} from '#lib/query/index.ts';
import { buildFixture } from '../fixture.ts';

let db: Database;

beforeAll(async () => {
	db = await openNative(await buildFixture());
}, 60_000);
afterAll(() => db.close());

const keys = (rows: readonly { activity: string }[]) => rows.map(({ activity }) => activity);

describe('activityRows', () => {
	it('sets the two layers side by side, in the order of the matrix', async () => {
		const [first, ...rest] = await activityRows(db);
		expect(first).toMatchObject({
			activity: 'ACT-1',
			lines_declared: 'C1',
			lines_assigned: 'C1;C5',
			confidences_assigned: 'high;low',
			goals: '4;17',
			regions: 'ITU_AFR'
		});
		expect(rest.at(-1)).toMatchObject({
			activity: 'ACT-5',
			lines_declared: null,
			lines_assigned: null,
			goals: null,
			regions: null
		});
	});
});

describe('activitiesOf', () => {
	it('puts what a source declares before what a rule assigns', async () => {
		expect(keys(await activitiesOf(db, { kind: 'action_line', code: 'C5' }))).toEqual([
			'ACT-4',
			'ACT-1'
		]);
	});

	it('puts the latest first, and those of no known year last', async () => {
		expect(keys(await activitiesOf(db, { kind: 'goal', code: '4' }))).toEqual([
			'ACT-4',
			'ACT-1',
			'ACT-3'
		]);
		expect(keys(await activitiesOf(db, { kind: 'area', code: '404', limit: 1 }))).toEqual([
			'ACT-2'
		]);
		expect(keys(await activitiesOf(db, { kind: 'process', code: 'forum' }))).toEqual([
			'ACT-4',
			'ACT-3'
		]);
	});

	it('finds nothing for a code that is part of another', async () => {
		expect(await activitiesOf(db, { kind: 'area', code: '40' })).toEqual([]);
		expect(await activitiesOf(db, { kind: 'goal', code: '' })).toEqual([]);
	});
});

describe('activityCounts', () => {
	it('counts a line in each layer by itself', async () => {
		expect(await activityCounts(db, { by: 'action_line' })).toEqual([
			{ code: 'C1', activities: 2, declared: 1, assigned: 2 },
			{ code: 'C5', activities: 2, declared: 1, assigned: 1 },
			{ code: null, activities: 2, declared: 0, assigned: 0 }
		]);
	});

	it('counts each activity once for each economy, and those without one apart', async () => {
		expect(await activityCounts(db, { by: 'area' })).toEqual([
			{ code: '250', activities: 1, declared: 0, assigned: 0 },
			{ code: '404', activities: 2, declared: 1, assigned: 2 },
			{ code: '646', activities: 1, declared: 1, assigned: 1 },
			{ code: null, activities: 2, declared: 1, assigned: 0 }
		]);
		expect(await activityCounts(db, { by: 'region' })).toContainEqual({
			code: 'ITU_AFR',
			activities: 2,
			declared: 1,
			assigned: 2
		});
	});

	it.each(['source', 'kind', 'status', 'start_year', 'organisation_type'] as const)(
		'adds up to all activities by %s',
		async (by) => {
			const rows = await activityCounts(db, { by });
			expect(rows.reduce((sum, row) => sum + row.activities, 0)).toBe(5);
		}
	);
});

describe('activityCells', () => {
	it('needs a line in the layer and a declared goal', async () => {
		expect(await activityCells(db)).toEqual([
			{ action_line: 'C1', goal: '4', layer: 'assigned', activities: 1 },
			{ action_line: 'C1', goal: '4', layer: 'declared', activities: 1 },
			{ action_line: 'C1', goal: '17', layer: 'assigned', activities: 1 },
			{ action_line: 'C1', goal: '17', layer: 'declared', activities: 1 },
			{ action_line: 'C5', goal: '4', layer: 'assigned', activities: 1 },
			{ action_line: 'C5', goal: '4', layer: 'declared', activities: 1 },
			{ action_line: 'C5', goal: '17', layer: 'assigned', activities: 1 }
		]);
	});
});

describe('activityDetail', () => {
	it('gives the links in order, and the source', async () => {
		const detail = await activityDetail(db, { activity: 'ACT-1' });
		expect(detail?.source).toMatchObject({ source: 'SRC_A' });
		expect(detail?.links.map(({ layer, code }) => `${layer} ${code}`)).toEqual([
			'declared C1',
			'declared 4',
			'declared 17',
			'assigned C1',
			'assigned C5'
		]);
		expect(await activityDetail(db, { activity: 'act-1' })).toBeNull();
	});
});

describe('similarActivities', () => {
	it('scores shared lines, goals, economies and type of organisation', async () => {
		const rows = await similarActivities(db, { activity: 'ACT-1' });
		expect(rows.map(({ activity, score }) => [activity, Number(score.toFixed(6))])).toEqual([
			['ACT-2', 0.4 / 2 + 0.2 / 2 + 0.1],
			['ACT-4', 0.4 / 2 + 0.3 / 2],
			['ACT-3', 0.3 / 2]
		]);
	});

	it('finds nothing like an activity of which nothing is known', async () => {
		expect(await similarActivities(db, { activity: 'ACT-5' })).toEqual([]);
	});
});

describe('crosswalkCheck', () => {
	it('counts what rests on each rule, also nothing', async () => {
		const rows = await crosswalkCheck(db);
		expect(
			rows.map(({ rule, links, with_goals, in_matrix }) => [rule, links, with_goals, in_matrix])
		).toEqual([
			['K1', 2, 1, 1],
			['K2', 1, 1, 0],
			['K3', 0, 0, 0]
		]);
	});
});

describe('activityCoverage', () => {
	it('says what each source covers, and what it does not', async () => {
		const rows = await activityCoverage(db);
		expect(rows.map(({ source, activities }) => [source, activities])).toEqual([
			['SRC_B', 3],
			['SRC_A', 2]
		]);
		expect(rows).toMatchObject([
			{
				economies: 1,
				placed: 1,
				with_goals: 2,
				declared: 1,
				assigned: 0,
				dated: 1,
				first_year: 2020
			},
			{
				economies: 2,
				placed: 2,
				with_goals: 1,
				declared: 1,
				assigned: 2,
				dated: 2,
				last_year: 2020
			}
		]);
	});
});
