import { describe, expect, it } from 'vitest';
import type { AreaTraits, ProgressPoint, Target, VerdictRow } from '#lib/domain/index.ts';
import { judgeCase } from '../../../scripts/pipeline/progress/judge-case.ts';
import type { Candidate, JudgedCase } from '../../../scripts/pipeline/progress/judged-case.ts';
import { summariseAreas } from '../../../scripts/pipeline/progress/summarise-areas.ts';

const KENYA: AreaTraits = { ref_area: '404', kind: 'economy', income_group: 'WB_LMC', ldc: false };
const WORLD: AreaTraits = { ref_area: '001', kind: 'world', income_group: null, ldc: false };
const target = (target_id: string, more: Partial<Target>): Target => ({
	target_id,
	framework: 'UMC_2030',
	code: 'U1',
	name_en: '',
	name_fr: '',
	indicator: 'internet-use',
	breakdown: null,
	operator: '>=',
	value: 100,
	unit: 'PERCENT',
	year: 2030,
	scope: null,
	scope_text: null,
	value_text: null,
	confidence: 'confirmed',
	confirmed: true,
	source: null,
	...more
});
const TARGETS = [
	target('BBC_2025.3-DEVELOPING', { value: 65, year: 2025, scope: 'developing' }),
	target('UMC_2030.U1', {}),
	target('UMC_2030.X', { confirmed: false, year: 2040 })
];

function points(figures: Record<number, number>): ProgressPoint[] {
	return Object.entries(figures).map(([year, value]) => ({
		year: Number(year),
		value,
		status: 'A'
	}));
}

function candidate(series: string, figures: Record<number, number>, computed = false): Candidate {
	return { series, unit_measure: 'PERCENT', computed, points: points(figures) };
}

function judged(area: AreaTraits, ...candidates: Candidate[]): JudgedCase {
	return {
		indicator: {
			indicator: 'internet-use',
			unit_measure: 'PERCENT',
			direction: 1,
			limit_high: 100
		},
		measure: 'value',
		area,
		targets: TARGETS,
		candidates
	};
}

const GOOD = { 2015: 40, 2023: 67 };
const shownSeries = (rows: VerdictRow[]): string[] => [
	...new Set(rows.filter((row) => row.is_primary).map((row) => row.series))
];

describe('judgeCase', () => {
	it('has a row for each confirmed target and method, of one series', () => {
		const rows = judgeCase(judged(KENYA, candidate('A', GOOD), candidate('B', GOOD)));
		expect(rows).toHaveLength(12);
		expect(new Set(rows.map((row) => row.series))).toEqual(new Set(['A']));
		expect(rows.map((row) => [row.target_id, row.is_primary])).toEqual([
			...Array.from({ length: 6 }, () => ['UMC_2030.U1', true]),
			...Array.from({ length: 6 }, () => ['BBC_2025.3-DEVELOPING', false])
		]);
	});

	it.each([
		['the first that can be judged', [candidate('A', { 2021: 50 }), candidate('B', GOOD)], 'B'],
		['one that has reached the target', [candidate('A', { 2021: 100 }), candidate('B', GOOD)], 'A'],
		[
			'else the first with a figure from the base year on',
			[candidate('A', { 2001: 5, 2010: 9 }), candidate('B', { 2020: 50 })],
			'B'
		],
		['else the first', [candidate('A', { 2010: 9 }), candidate('B', { 2012: 11 })], 'A']
	])('shows %s', (_, candidates, series) => {
		expect(shownSeries(judgeCase(judged(KENYA, ...candidates)))).toEqual([series]);
	});

	it('never mixes two series', () => {
		const [row] = judgeCase(
			judged(KENYA, candidate('A', { 2015: 40 }), candidate('B', { 2023: 67 }))
		);
		expect(row).toMatchObject({ verdict: 'not_assessable', reason: 'one_point', series: 'A' });
	});

	it('has rows of every series for the World, one of them shown first', () => {
		const rows = judgeCase(judged(WORLD, candidate('A', GOOD), candidate('B', GOOD, true)));
		expect(new Set(rows.map((row) => row.series))).toEqual(new Set(['A', 'B']));
		expect(shownSeries(rows)).toEqual(['A']);
		expect(rows.filter((row) => row.is_primary)).toHaveLength(6);
	});

	it('marks what is computed', () => {
		const rows = judgeCase(judged(KENYA, candidate('A', GOOD, true)));
		expect(rows.every((row) => row.computed && row.cautions.includes('computed_group'))).toBe(true);
	});

	it('judges parity by an index of 1 in 2030, whatever targets there are', () => {
		const rows = judgeCase({
			...judged(KENYA, candidate('A', { 2015: 0.8, 2023: 0.97 })),
			measure: 'parity_sex'
		});
		expect(rows).toHaveLength(6);
		expect(rows[0]).toMatchObject({
			target_id: null,
			target_value: 1,
			target_year: 2030,
			verdict: 'achieved'
		});
	});

	it('uses the rule without target where none has the unit of the series', () => {
		const figures = { ...candidate('A', GOOD), unit_measure: 'INDEX' };
		const [row] = judgeCase(judged(KENYA, figures));
		expect(row).toMatchObject({
			target_id: null,
			target_value: null,
			cautions: 'two_points;no_target'
		});
	});
});

describe('summariseAreas', () => {
	const place = { kind: 'action_line', code: 'C2', goal: null, layer: 'thematic' } as const;
	const verdicts = judgeCase(judged(KENYA, candidate('A', GOOD)));

	it('counts what speaks, what is silent, and nothing but what is shown first', () => {
		const [row, ...others] = summariseAreas(
			verdicts,
			[{ ...place, indicators: ['internet-use', 'ict-skills'] }],
			['404', '250']
		);
		const [first] = verdicts;
		expect(row).toEqual({
			...place,
			ref_area: '404',
			method: 'OPEN_SDG',
			verdict: first?.verdict,
			score: first?.score,
			speaking: 1,
			silent: 1,
			lowest: first?.verdict,
			highest: first?.verdict
		});
		expect(others).toHaveLength(11);
		expect(others.at(-1)).toMatchObject({ ref_area: '250', speaking: 0, silent: 2, score: null });
	});
});
