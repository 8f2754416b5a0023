import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '#lib/catalogue/index.ts';
import {
	areaPoints,
	areaProfiles,
	breakdownRows,
	catalogueRows,
	coverageByYear,
	indicatorDetail,
	latestPerArea,
	openNative,
	ranking,
	searchNames,
	seriesRows,
	sourcesList,
	worldLatest,
	type Database
} from '#lib/query/index.ts';
import type { Observation } from '#lib/domain/index.ts';
import { buildFixture } from '../fixture.ts';

let db: Database;
let manifest: Manifest;
const ECONOMIES = ['004', '250', '384', '404', '646', '800'];

beforeAll(async () => {
	const fixture = await buildFixture();
	manifest = fixture.manifest;
	db = await openNative(fixture);
});
afterAll(() => db.close());

const everyRow = (series: string): Promise<Observation[]> => seriesRows(db, { series });
const isTotal = (row: Observation) =>
	[row.sex, row.age, row.urbanisation, row.education_lev, row.composite_breakdown].every(
		(code) => code === '_T'
	);

describe('seriesRows', () => {
	it('gives the whole file, with gaps and texts', async () => {
		const rows = await everyRow('A.USE');
		expect(rows).toHaveLength(
			manifest.files.find((file) => file.series === 'A.USE')?.rows ?? Number.NaN
		);
		expect(rows.some((row) => row.obs_value === null && row.obs_text === '<2.5')).toBe(true);
		const keys = rows.map((row) => [row.ref_area, row.time_period, row.sex, row.urbanisation]);
		expect(keys.map(String)).toEqual(keys.map(String).toSorted());
	});

	it('filters by area, breakdown and year, as plain code does', async () => {
		const rows = await everyRow('A.USE');
		const found = await seriesRows(db, {
			series: 'A.USE',
			areas: ['404', '800'],
			breakdown: { sex: 'F' },
			from: 2016,
			to: 2019
		});
		expect(found).toEqual(
			rows.filter(
				(row) =>
					['404', '800'].includes(row.ref_area) &&
					row.sex === 'F' &&
					row.urbanisation === '_T' &&
					row.time_period >= 2016 &&
					row.time_period <= 2019
			)
		);
		expect(found).toHaveLength(8);
	});
});

describe('latestPerArea', () => {
	it('takes the last year with a value', async () => {
		const rows = (await everyRow('A.USE')).filter((row) => isTotal(row) && row.obs_value !== null);
		const latest = new Map(rows.map((row) => [row.ref_area, row]));
		const found = await latestPerArea(db, { series: ['A.USE'] });
		expect(found.map((row) => [row.ref_area, row.time_period, row.obs_value])).toEqual(
			[...latest.values()].map((row) => [row.ref_area, row.time_period, row.obs_value])
		);
		expect(new Set(found.map((row) => row.time_period)).size).toBeGreaterThan(1);
	});
});

describe('ranking', () => {
	it('gives equal figures the same rank and leaves out the next', async () => {
		const rows = await ranking(db, { series: 'C.USE', year: 2022, within: 4 });
		expect(rows.map((row) => row.ref_area)).toHaveLength(ECONOMIES.length);
		for (const row of rows) {
			const better = rows.filter((other) => other.obs_value > row.obs_value).length;
			expect(row.rank).toBe(better + 1);
		}
		expect(new Set(rows.map((row) => row.rank)).size).toBeLessThan(rows.length);
		const order = rows.map((row) => String(row.rank).padStart(2, '0') + row.ref_area);
		expect(order).toEqual(order.toSorted());
	});

	it('turns round where less is better, and stays within a group', async () => {
		const params = { series: 'C.USE', year: 2022, within: 4, group: '199' };
		const best = await ranking(db, { ...params, direction: 1 });
		const least = await ranking(db, { ...params, direction: -1 });
		expect(best.map((row) => row.ref_area).toSorted()).toEqual(['004', '646', '800']);
		expect(least[0]?.obs_value).toBe(Math.min(...best.map((row) => row.obs_value)));
	});

	it('uses no figure from before the window', async () => {
		const rows = await ranking(db, { series: 'A.USE', year: 2022, within: 1 });
		expect(rows).toEqual([]);
	});
});

describe('breakdownRows', () => {
	it('gives every code of one dimension', async () => {
		const rows = await breakdownRows(db, { series: 'A.USE', dimension: 'sex', areas: ['404'] });
		expect(rows.slice(0, 3).map((row) => row.code)).toEqual(['F', 'M', '_T']);
		expect(rows).toHaveLength(18);
	});
});

describe('coverageByYear', () => {
	it('counts economies with a value', async () => {
		const rows = (await everyRow('A.USE')).filter((row) => row.obs_value !== null);
		const found = await coverageByYear(db, { series: ['A.USE'] });
		for (const { time_period, economies } of found) {
			const areas = rows.filter((row) => row.time_period === time_period);
			expect(economies).toBe(new Set(areas.map((row) => row.ref_area)).size);
		}
		const all = await coverageByYear(db);
		expect(all.filter((row) => row.series === 'A.USE')).toEqual(found);
		expect(all.some((row) => row.series === 'B.USE')).toBe(false);
	});
});

describe('areaPoints', () => {
	it('takes the preferred series that has the area', async () => {
		const kenya = await areaPoints(db, { areas: ['404'] });
		const france = await areaPoints(db, { areas: ['250'] });
		const use = (rows: typeof kenya) => rows.find((row) => row.indicator === 'internet-use');
		expect(use(kenya)?.series).toBe('A.USE');
		expect(use(france)?.series).toBe('C.USE');
	});

	it('takes aggregates from the series that the preferred one names', async () => {
		const [world, ...rest] = await worldLatest(db);
		expect(world).toMatchObject({ indicator: 'internet-use', series: 'B.USE' });
		expect(rest).toEqual([]);
	});

	it('shows the default breakdown where there is no total', async () => {
		const rows = await areaPoints(db, { areas: ['404'] });
		expect(rows.map((row) => [row.indicator, row.series])).toContainEqual([
			'ict-skills',
			'C.SKILL'
		]);
		expect(rows.map((row) => row.series)).toContain('A.SCHOOL');
		const skills = rows.find((row) => row.series === 'C.SKILL');
		const copy = await seriesRows(db, {
			series: 'C.SKILL',
			areas: ['404'],
			breakdown: { composite_breakdown: 'SKILL_COPY' }
		});
		expect(skills?.points.map((point) => point.obs_value)).toEqual(
			copy.map((row) => row.obs_value).filter((value) => value !== null)
		);
	});

	it('ends with the latest figure', async () => {
		for (const row of await areaPoints(db, { areas: ['646'] })) {
			const { time_period, obs_value, obs_status, nature } = row;
			expect(row.points.at(-1)).toEqual({ time_period, obs_value, obs_status, nature });
		}
	});
});

describe('areaProfiles', () => {
	it('ranks an economy where the ranking does', async () => {
		const [row] = (await areaProfiles(db, { areas: ['646'] })).filter(
			({ indicator }) => indicator === 'internet-use'
		);
		const places = await ranking(db, {
			series: 'A.USE',
			year: row?.time_period ?? 0,
			within: 4
		});
		expect(row?.peers).toBe(places.length);
		expect(row?.rank).toBe(places.find((place) => place.ref_area === '646')?.rank);
	});

	it('puts the lowest price first', async () => {
		const rows = await areaProfiles(db, { areas: ['800'], peers: '199' });
		const price = rows.find(({ indicator }) => indicator === 'data-price');
		const places = await ranking(db, {
			series: 'A.PRICE',
			year: price?.time_period ?? 0,
			within: 4,
			group: '199',
			direction: -1
		});
		expect(price?.rank).toBe(places.find((place) => place.ref_area === '800')?.rank);
	});

	it('is the same for one area as for all', async () => {
		const all = await areaProfiles(db, { peers: '199' });
		for (const area of [...ECONOMIES, '001', '199']) {
			const own = await areaProfiles(db, { areas: [area], peers: '199' });
			expect(all.filter((row) => row.ref_area === area)).toEqual(own);
		}
	});

	it('gives a group no rank', async () => {
		const [row] = await areaProfiles(db, { areas: ['199'] });
		expect(row).toMatchObject({ series: 'B.USE', rank: null, peers: 0 });
	});
});

describe('catalogueRows and indicatorDetail', () => {
	it('list each indicator once, with its coverage and links', async () => {
		const rows = await catalogueRows(db);
		expect(rows).toHaveLength(4);
		expect(rows.find((row) => row.indicator === 'internet-use')).toMatchObject({
			series: 'A.USE',
			series_count: 3,
			sources: 'SRC_A;SRC_B;SRC_C',
			action_lines: 'C1;C5',
			goals: '17'
		});
	});

	it('tell all of one', async () => {
		const detail = await indicatorDetail(db, { indicator: 'internet-use' });
		expect(detail?.series.map((row) => row.series)).toEqual(['A.USE', 'C.USE', 'B.USE']);
		expect(detail?.sources).toHaveLength(3);
		expect(detail?.links).toHaveLength(4);
		expect(detail?.targets).toHaveLength(4);
		expect(await indicatorDetail(db, { indicator: 'none' })).toBeNull();
	});
});

describe('sourcesList', () => {
	it('counts, also what is not used', async () => {
		const rows = await sourcesList(db);
		expect(rows.map((row) => [row.source, row.series, row.indicators])).toEqual([
			['SRC_A', 3, 3],
			['SRC_B', 1, 1],
			['SRC_C', 2, 2],
			['SRC_D', 0, 0]
		]);
	});
});

describe('searchNames', () => {
	it.each([
		['HH7', 'internet-use'],
		['17.8.1', 'internet-use'],
		['IT.USE', 'internet-use'],
		['intrenet', 'internet-use'],
		['individals using', 'internet-use'],
		['ecoles', 'school-access'],
		['ken', '404'],
		['404', '404'],
		['kenia', '404'],
		['cote divoire', '384'],
		['côte d’ivoire', '384'],
		['Франция', '250'],
		['فرنسا', '250'],
		['法国', '250'],
		['rwnada', '646'],
		['c5', 'C5'],
		['confidence and security', 'C5'],
		['sdg 17', '17'],
		['quality', '4']
	])('finds %s first', async (text, code) => {
		const rows = await searchNames(db, { text });
		expect(rows[0]?.code).toBe(code);
	});

	it('finds nothing where nothing is like it', async () => {
		expect(await searchNames(db, { text: 'zzzzqqqq' })).toEqual([]);
		expect(await searchNames(db, { text: '%' })).toEqual([]);
	});

	it('keeps to kinds and limit', async () => {
		const rows = await searchNames(db, { text: 'internet', kinds: ['indicator'], limit: 1 });
		expect(rows).toHaveLength(1);
	});
});
