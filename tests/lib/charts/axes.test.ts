import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartHeight } from '../../../src/lib/charts/chart-size.ts';
import { linearScale } from '../../../src/lib/charts/linear-scale.ts';
import { roundTicks } from '../../../src/lib/charts/round-ticks.ts';
import { buildValueAxis } from '../../../src/lib/charts/value-axis.ts';
import { yearTicks } from '../../../src/lib/charts/year-axis.ts';

describe('roundTicks', () => {
	it('steps by 1, 2 or 5 times a power of ten', () => {
		expect(roundTicks(0, 67, 4).ticks).toEqual([0, 20, 40, 60, 80]);
		expect(roundTicks(0, 0.31, 4).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
		expect(roundTicks(-3, 12, 3).ticks).toEqual([-5, 0, 5, 10, 15]);
		expect(roundTicks(2010, 2012, 9, 1).ticks).toEqual([2010, 2011, 2012]);
	});

	it('encloses any span with evenly spaced ticks, few of them', () => {
		const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
		fc.assert(
			fc.property(value, value, fc.integer({ min: 1, max: 8 }), (a, b, count) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				fc.pre(high - low > 1e-6 * Math.max(1, Math.abs(low), Math.abs(high)));
				const round = roundTicks(low, high, count);
				const slack = (high - low) * 1e-6;
				expect(round.low).toBeLessThanOrEqual(low + slack);
				expect(round.high).toBeGreaterThanOrEqual(high - slack);
				expect(round.ticks[0]).toBe(round.low);
				expect(round.ticks.at(-1)).toBe(round.high);
				expect(round.ticks.length).toBeLessThanOrEqual(count * 2 + 2);
			})
		);
	});
});

describe('buildValueAxis', () => {
	const percent = { limitLow: 0, limitHigh: 100, count: 5 };

	it('starts at zero, and reaches a natural limit that figures come near', () => {
		expect(buildValueAxis({ values: [15, 67.4, 97], ...percent })).toEqual({
			domain: [0, 100],
			ticks: [0, 20, 40, 60, 80, 100]
		});
		expect(buildValueAxis({ values: [0.2, 2.6], ...percent }).domain).toEqual([0, 3]);
	});

	it('covers published exceptions beyond the limit', () => {
		expect(buildValueAxis({ values: [50, 104], ...percent }).domain[1]).toBeGreaterThanOrEqual(104);
	});

	it('does not force zero where figures have no lower limit', () => {
		const axis = buildValueAxis({ values: [-12, 30], limitLow: null, limitHigh: null, count: 4 });
		expect(axis.domain).toEqual([-20, 30]);
	});

	it('has a domain for one value, for zeros and for none', () => {
		const domain = (values: number[]) =>
			buildValueAxis({ values, ...percent, limitHigh: null }).domain;
		expect(domain([7])).toEqual([0, 7]);
		expect(domain([0])).toEqual([0, 1]);
		expect(domain([])).toEqual([0, 1]);
	});
});

describe('yearTicks', () => {
	const years = new Set(Array.from({ length: 80 }, (_, i) => 1955 + i));

	it('names the first and last year and round ones between, with room for each', () => {
		expect(yearTicks(2000, 2023, { width: 560, room: 45, years })).toEqual([
			2000, 2005, 2010, 2015, 2020, 2023
		]);
		expect(yearTicks(2000, 2023, { width: 200, room: 45, years })).toEqual([2000, 2010, 2023]);
		expect(yearTicks(2005, 2020, { width: 600, room: 45, years })).toEqual([
			2005, 2010, 2015, 2020
		]);
		const survey = {
			width: 200,
			room: 45,
			years: new Set([2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024])
		};
		expect(yearTicks(2010, 2024, survey)).toEqual([2010, 2020, 2024]);
		expect(yearTicks(2020, 2020, { width: 200, room: 45, years })).toEqual([2020]);
		expect(yearTicks(2000, 2020, { width: 30, room: 45, years })).toEqual([2020]);
	});

	it('never sets two years nearer than the room they need', () => {
		const year = fc.integer({ min: 1960, max: 2030 });
		fc.assert(
			fc.property(year, year, fc.integer({ min: 50, max: 900 }), (a, b, width) => {
				const [first, last] = [Math.min(a, b), Math.max(a, b)];
				const ticks = yearTicks(first, last, { width, room: 45, years });
				for (let i = 1; i < ticks.length; i++) {
					const gap = (((ticks[i] ?? 0) - (ticks[i - 1] ?? 0)) / (last - first)) * width;
					expect(gap).toBeGreaterThanOrEqual(45);
				}
			})
		);
	});
});

describe('linearScale', () => {
	it('maps ends to ends, and a lone value to the middle', () => {
		expect([0, 50, 100].map(linearScale([0, 100], [200, 0]))).toEqual([200, 100, 0]);
		expect(linearScale([5, 5], [0, 10])(5)).toBe(5);
	});
});

describe('chartHeight', () => {
	it('follows the CSS that reserves the place', () => {
		expect([360, 500, 559, 560, 720, 1200].map((width) => Math.round(chartHeight(width)))).toEqual([
			360, 440, 440, 311, 400, 480
		]);
	});
});
