import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCommitted } from '../open-committed.ts';
import { readAll, readHoldings, readQuestion, type Holdings, type Row } from './read-question.ts';
import { recompute } from './recompute.ts';

const SAMPLE = 200;
const SEED = 20151216;

let connection: DuckDBConnection;
let holdings: Holdings;
let verdicts: Row[];
beforeAll(async () => {
	connection = await openCommitted();
	holdings = await readHoldings(connection);
	verdicts = await readAll(connection, 'FROM verdicts');
}, 60_000);
afterAll(() => connection.closeSync());

/** Marsaglia's xorshift of 32 bits, from 0 to 1. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
}

function near(found: unknown, expected: number | null, tolerance: number): boolean {
	if (typeof found !== 'number' || expected === null) return found === expected;
	return Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

function disagreements(row: Row): string[] {
	const question = readQuestion(row, holdings);
	const claim = recompute(question);
	const base = question.points.find(([year]) => year >= 2015) ?? [null, null];
	const latest = question.points.at(-1) ?? [null, null];
	const agreed: Record<string, boolean> = {
		verdict: row['verdict'] === claim.verdict,
		score: near(row['score'], claim.score, 0.000051),
		measure: near(row['measure_value'], claim.measure, 1e-6),
		base_year: row['base_year'] === base[0],
		base_value: near(row['base_value'], base[1], 1e-12),
		latest_year: row['latest_year'] === latest[0],
		latest_value: near(row['latest_value'], latest[1], 1e-12),
		target_value: row['target_value'] === (question.target?.value ?? null)
	};
	const key = ['indicator', 'measure', 'ref_area', 'series', 'target_id', 'method'];
	return Object.entries(agreed)
		.filter(([, holds]) => !holds)
		.map(([what]) => `${key.map((name) => row[name]).join(' ')}: ${what}`);
}

describe('the verdicts of the committed data', () => {
	it(`are those of an independent reckoning: ${SAMPLE} at random`, () => {
		const random = seeded(SEED);
		const sample = Array.from(
			{ length: SAMPLE },
			() => verdicts[Math.floor(random() * verdicts.length)]!
		);
		expect(sample.flatMap(disagreements)).toEqual([]);
		expect(new Set(sample.map((row) => row['method'])).size).toBe(6);
		expect(new Set(sample.map((row) => row['verdict'])).size).toBe(6);
	});

	it('say of the World’s use of the Internet what Open SDG’s formula gives by hand', () => {
		const row = verdicts.find(
			(one) =>
				one['indicator'] === 'internet-use' &&
				one['measure'] === 'value' &&
				one['ref_area'] === '001' &&
				one['method'] === 'OPEN_SDG' &&
				one['is_primary']
		);
		// 39.9 in 2015, 67.4 in 2023, 100 wanted in 2030:
		// (67.4 / 39.9)^(1/8) - 1 = 0.0677286; (100 / 39.9)^(1/15) - 1 = 0.0631678; R = 1.0722;
		// 7.1429 R - 4.2857 = 3.3729; 67.4 × 1.0677286^7 = 106.63.
		expect(row).toMatchObject({
			series: 'WB_WDI_2024.IT_NET_USER_ZS',
			target_id: 'UMC_2030.U1',
			base_year: 2015,
			base_value: 39.9,
			latest_year: 2023,
			latest_value: 67.4,
			verdict: 'on_track',
			cautions: ''
		});
		expect(row?.['rate']).toBeCloseTo(0.0677286, 7);
		expect(row?.['rate_needed']).toBeCloseTo(0.0631678, 7);
		expect(row?.['measure_value']).toBeCloseTo(1.0722, 4);
		expect(row?.['score']).toBeCloseTo(3.3729, 4);
		expect(row?.['projection']).toBeCloseTo(106.63, 2);
	});

	it('are those of an independent reckoning: all', () => {
		expect(verdicts.length).toBeGreaterThan(80_000);
		expect(verdicts.flatMap(disagreements).slice(0, 20)).toEqual([]);
	});

	it('are told apart from wrong ones', () => {
		const row = verdicts.find((one) => one['verdict'] === 'on_track')!;
		for (const wrong of [{ verdict: 'achieved' }, { score: -1 }, { base_year: 2016 }]) {
			expect(disagreements({ ...row, ...wrong })).toHaveLength(1);
		}
	});
});

describe('the group figures of the committed data', () => {
	it('are means of members weighted by population, of at least half of both', async () => {
		const figures = await readAll(connection, 'FROM group_figures');
		const people = new Map(
			(await readAll(connection, 'FROM population')).map((row) => [
				`${row['ref_area']} ${row['time_period']}`,
				Number(row['obs_value'])
			])
		);
		const members = await readAll(connection, 'FROM area_members');
		const random = seeded(SEED);
		for (let index = 0; index < SAMPLE; index += 1) {
			const figure = figures[Math.floor(random() * figures.length)]!;
			const [series, year] = [figure['series'], figure['time_period']];
			let [total, with_, persons, all] = [0, 0, 0, 0];
			for (const { group_area, ref_area } of members) {
				if (group_area !== figure['ref_area']) continue;
				const weight = people.get(`${ref_area} ${year}`) ?? 0;
				all += weight;
				const question = { ...figure, ref_area: ref_area!, computed: false, measure: 'value' };
				const held = readQuestion({ ...question, target_id: null, method: '' }, holdings);
				const value = held.points.find(([held_year]) => held_year === year)?.[1];
				if (value === undefined || weight === 0) continue;
				total += weight * value;
				persons += weight;
				with_ += 1;
			}
			const name = `${series} ${figure['ref_area']} ${year}`;
			expect(near(figure['obs_value'], total / persons, 1e-7), name).toBe(true);
			expect(figure['members_with'], name).toBe(with_);
			expect(near(figure['population_share'], persons / all, 0.000051), name).toBe(true);
			expect(persons / all, name).toBeGreaterThanOrEqual(0.5);
			expect(with_, name).toBeGreaterThanOrEqual(Number(figure['members']) / 2);
		}
	});
});
