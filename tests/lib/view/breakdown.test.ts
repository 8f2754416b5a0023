import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	breakdownAreas,
	breakdownLabel,
	buildGaps,
	buildPanels,
	dimensionLabel,
	gapWords,
	listBreakdowns,
	ratioWords
} from '#lib/view/index.ts';
import { areaLabels } from './named-areas.ts';
import { row } from './rows.ts';

const areas = areaLabels(
	{ '001': 'World', '199': 'LDCs', '404': 'Kenya', '578': 'Norway' },
	{ '001': 'world', '199': 'group' }
);
const sexes = [
	row('001', 2021, 60, { sex: 'F' }),
	row('001', 2021, 66, { sex: 'M' }),
	row('001', 2022, 63.4, { sex: 'F' }),
	row('001', 2022, 69.2, { sex: 'M', obs_status: 'E' }),
	row('404', 2019, 20, { sex: 'F' }),
	row('404', 2021, 50, { sex: 'M' }),
	row('578', 2020, 99, { sex: 'F' }),
	row('578', 2020, 98, { sex: 'M' }),
	row('199', 2020, 3, { sex: 'F', series: 'OTHER' }),
	row('199', 2020, 0, { sex: 'M' }),
	row('199', 2020, null, { sex: 'F' }),
	row('001', 2022, 10, { sex: 'F', age: 'Y15T24' })
];
const pair = { series: 'S.A', dimension: 'sex', codes: ['F', 'M'], areas, locale: 'en' } as const;

describe('listBreakdowns', () => {
	it('finds dimensions with two codes while the others stay as selected', () => {
		expect(listBreakdowns(sexes)).toEqual([{ dimension: 'sex', codes: ['F', 'M'] }]);
		expect(listBreakdowns(sexes, { age: 'Y15T24' })).toEqual([]);
	});

	it('orders ages by age and levels from low to high', () => {
		const ages = ['Y_GE75', 'Y15T24', 'Y_LT15', 'Y25T74'].map((age) =>
			row('001', 2022, 1, { age })
		);
		expect(listBreakdowns(ages)[0]?.codes).toEqual(['Y_LT15', 'Y15T24', 'Y25T74', 'Y_GE75']);
		const levels = ['SECOND', 'UPPSEC', 'PRIMAR', 'LOWSEC'].map((education_lev) =>
			row('001', 2022, 1, { education_lev })
		);
		expect(listBreakdowns(levels)[0]?.codes).toEqual(['PRIMAR', 'LOWSEC', 'UPPSEC', 'SECOND']);
	});
});

describe('breakdownAreas', () => {
	it('takes World and groups, then the chosen; economies where there are no groups', () => {
		expect(breakdownAreas(sexes, { ...pair, chosen: ['404', '999'] })).toEqual([
			'001',
			'199',
			'404'
		]);
		const economies = sexes.filter(({ ref_area }) => ref_area > '400');
		expect(breakdownAreas(economies, { ...pair, chosen: [] })).toEqual(['404', '578']);
	});
});

describe('buildGaps', () => {
	const gaps = buildGaps(sexes, { ...pair, ref_areas: ['578', '001', '404', '199'] });

	it('takes the latest year with both figures, largest shortfall first', () => {
		expect(gaps.map(({ name, year }) => `${name} ${year}`)).toEqual(['World 2022', 'Norway 2020']);
		expect(gaps[0]?.difference).toBeCloseTo(-5.8);
		expect(gaps[0]?.ratio).toBeCloseTo(63.4 / 69.2);
		expect(gaps[0]?.second.flags[0]?.code).toBe('E');
	});

	it('never joins two years, two series or a missing value', () => {
		expect(gaps.some(({ ref_area }) => ref_area === '404' || ref_area === '199')).toBe(false);
	});

	it('has no ratio over zero', () => {
		const rows = [row('404', 2020, 4, { sex: 'F' }), row('404', 2020, 0, { sex: 'M' })];
		expect(buildGaps(rows, { ...pair, ref_areas: ['404'] })[0]?.ratio).toBeNull();
	});

	it('turns its sign when the sides are exchanged', () => {
		const value = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(value, value, (women, men) => {
				const rows = [row('404', 2020, women, { sex: 'F' }), row('404', 2020, men, { sex: 'M' })];
				const [one] = buildGaps(rows, { ...pair, ref_areas: ['404'] });
				const [other] = buildGaps(rows, { ...pair, codes: ['M', 'F'], ref_areas: ['404'] });
				expect((one?.difference ?? NaN) + (other?.difference ?? NaN)).toBe(0);
			})
		);
	});
});

describe('buildPanels', () => {
	const skill = (code: string, year: number, value: number) =>
		row('404', year, value, { composite_breakdown: code });
	const options = {
		series: 'S.A',
		dimension: 'composite_breakdown',
		codes: ['SKILL_ARSP', 'SKILL_EMAIL', 'SKILL_PCPR'],
		areas,
		ref_areas: ['404', '578'],
		locale: 'en'
	} as const;

	it('shows one year per area, skills by figure, and says what is missing', () => {
		const rows = [
			skill('SKILL_ARSP', 2019, 20),
			skill('SKILL_EMAIL', 2019, 50),
			skill('SKILL_PCPR', 2019, 4),
			skill('SKILL_ARSP', 2021, 22),
			skill('SKILL_EMAIL', 2021, 55),
			skill('SKILL_EMAIL', 2022, 60)
		];
		const panels = buildPanels(rows, options);
		expect(panels).toHaveLength(1);
		expect(panels[0]).toMatchObject({ name: 'Kenya', year: 2021, held: 2 });
		expect(panels[0]?.figures.map(({ code, value }) => [code, value])).toEqual([
			['SKILL_EMAIL', 55],
			['SKILL_ARSP', 22],
			['SKILL_PCPR', null]
		]);
	});

	it('leaves out an area with a single figure a year', () => {
		expect(buildPanels([skill('SKILL_ARSP', 2020, 1)], options)).toEqual([]);
	});
});

describe('the words of breakdowns', () => {
	it('name codes', () => {
		expect(
			['F', 'Y15T24', 'Y_LT15', 'Y_GE75', 'XYZ'].map((code) => breakdownLabel(code, 'en'))
		).toEqual(['women', '15 to 24 years', 'under 15 years', '75 years and over', 'XYZ']);
		expect(dimensionLabel('composite_breakdown', ['SPEED_10MBPS'], 'fr')).toBe('par débit');
		expect(dimensionLabel('composite_breakdown', [], 'en')).toBe('by group');
	});

	it('tell a gap in points, with its plural, or in its unit', () => {
		expect(gapWords({ difference: -5.84 }, 'PERCENT', 'en')).toBe('5.8 points less');
		expect(gapWords({ difference: 1 }, 'PERCENT', 'en')).toBe('1 point more');
		expect(gapWords({ difference: -1.8 }, 'PERCENT', 'fr')).toBe('1,8 point de moins');
		expect(gapWords({ difference: 0.04 }, 'PERCENT', 'en')).toBe('no gap');
		expect(gapWords({ difference: 12 }, 'PER_100_POP', 'en')).toBe('12 more');
		expect(gapWords({ difference: 0 }, 'PER_100_POP', 'en')).toBe('no gap');
	});

	it('tell the parity index to two digits', () => {
		expect(ratioWords({ ratio: 0.9161 }, 'en')).toBe('parity index 0.92');
		expect(ratioWords({ ratio: null }, 'en')).toBeNull();
	});
});
