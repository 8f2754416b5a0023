import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	activityCoverage,
	activityRows,
	crosswalkCheck,
	openNative,
	type Database
} from '#lib/query/index.ts';
import { buildFixture } from '../fixture.ts';

let db: Database;

beforeAll(async () => {
	db = await openNative(await buildFixture());
}, 60_000);
afterAll(() => db.close());

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
