import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	groupFigures,
	openNative,
	summaryVerdicts,
	targetStatus,
	verdictRanking,
	verdictsOf,
	vintageChanges,
	type Database
} from '#lib/query/index.ts';
import { buildFixture } from '../fixture.ts';

let db: Database;
beforeAll(async () => {
	db = await openNative(await buildFixture());
});
afterAll(() => db.close());

describe('verdictsOf', () => {
	it('gives the primary ones first, the methods in the order in which they are shown', async () => {
		const rows = await verdictsOf(db, { areas: ['404'] });
		expect(rows.map((row) => [row.measure, row.target_id, row.method].join(' '))).toEqual(
			['value UMC.U1', 'value UMC.U3', 'parity_sex '].flatMap((one) =>
				['OPEN_SDG', 'UN_2023', 'SDSN', 'ITU_UMC'].map((method) => `${one} ${method}`)
			)
		);
	});

	it('leaves out what is not asked for', async () => {
		const rows = await verdictsOf(db, {
			indicator: 'internet-use',
			methods: ['SDSN'],
			primaryOnly: true
		});
		expect(rows).toHaveLength(14);
		expect(rows.every((row) => row.is_primary && row.method === 'SDSN')).toBe(true);
		expect(await verdictsOf(db, { indicator: 'data-price' })).toEqual([]);
	});
});

describe('summaryVerdicts', () => {
	it('keeps lines, goals and cells apart', async () => {
		const goals = await summaryVerdicts(db, { kinds: ['goal'], areas: ['001'] });
		expect(goals.map((row) => [row.code, row.method])).toEqual([
			['17', 'OPEN_SDG'],
			['17', 'UN_2023'],
			['4', 'OPEN_SDG'],
			['4', 'UN_2023']
		]);
		const lines = await summaryVerdicts(db, { codes: ['C1'], kinds: ['action_line'] });
		expect(lines.every((row) => row.goal === null)).toBe(true);
		const cells = await summaryVerdicts(db, { kinds: ['cell'], areas: ['404'] });
		expect(cells.map((row) => [row.layer, row.code, row.goal, row.method])).toEqual([
			['official', 'C1', '17', 'OPEN_SDG'],
			['official', 'C1', '17', 'UN_2023'],
			['official', 'C1', '4', 'OPEN_SDG'],
			['official', 'C1', '4', 'UN_2023'],
			['thematic', 'C5', '17', 'OPEN_SDG'],
			['thematic', 'C5', '17', 'UN_2023']
		]);
	});
});

describe('verdictRanking', () => {
	it('ranks economies by their latest figure and by how fast they rise', async () => {
		const rows = await verdictRanking(db, { indicator: 'internet-use', method: 'OPEN_SDG' });
		expect(rows.map((row) => row.ref_area).toSorted()).toEqual(['250', '384', '404', '646', '800']);
		for (const row of rows) {
			const higher = rows.filter((one) => (one.latest_value ?? 0) > (row.latest_value ?? 0));
			expect(row.lead_rank).toBe(higher.length + 1);
			if (row.latest_year === row.base_year) {
				expect(row).toMatchObject({ change: null, yearly_change: null, rise_rank: null });
				continue;
			}
			expect(row.change).toBe((row.latest_value ?? 0) - (row.base_value ?? 0));
			expect(row.yearly_change).toBeCloseTo((row.change ?? 0) / 5);
			const faster = rows.filter((one) => (one.yearly_change ?? -Infinity) > row.yearly_change!);
			expect(row.rise_rank).toBe(faster.length + 1);
		}
		expect(rows.some((row) => row.rise_rank === null)).toBe(true);
	});
});

describe('groupFigures', () => {
	it('gives the figures of an indicator by series, group and year', async () => {
		const rows = await groupFigures(db, { indicator: 'internet-use', areas: ['199'] });
		expect(rows.map((row) => [row.time_period, row.members_with])).toEqual([
			[2021, 2],
			[2022, 3]
		]);
	});
});

describe('targetStatus', () => {
	it('gives every target, with figures and verdicts where there are any', async () => {
		const rows = await targetStatus(db);
		expect(rows.map((row) => [row.target_id, row.ref_area, row.verdicts.length])).toEqual([
			['UMC.U1', '001', 4],
			['UMC.U2', '001', 0],
			['UMC.U3', '199', 4],
			['UMC.U4', '001', 0],
			['UMC.U5', 'ITU_DVG', 0]
		]);
		expect(rows[0]).toMatchObject({ series: 'A.USE', unit_measure: 'PERCENT', economies: 5 });
		expect(rows[1]).toMatchObject({ series: null, latest_value: null, economies: 0 });
		expect(rows[2]?.computed).toBe(true);
		expect(rows[3]?.latest_value).not.toBeNull();
		expect(rows[4]?.latest_value).toBeNull();
	});
});

describe('vintageChanges', () => {
	it('sets the verdicts of two vintages beside each other, method by method', async () => {
		const rows = await vintageChanges(db, { ref_area: '001' });
		expect(rows.map((row) => [row.target_id, row.method, row.series_old, row.series_new])).toEqual(
			['OPEN_SDG', 'UN_2023', 'SDSN', 'ITU_UMC'].map((method) => [
				'UMC.U1',
				method,
				'A.USE',
				'C.USE'
			])
		);
		expect(rows[0]).toMatchObject({ latest_year_old: 2020, latest_year_new: 2020 });
	});

	it('is silent where an area has figures of one vintage only', async () => {
		expect(await vintageChanges(db, { ref_area: '404' })).toEqual([]);
	});
});
