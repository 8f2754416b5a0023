import { describe, expect, it } from 'vitest';
import {
	layoutTargetChart,
	type TargetChartInput
} from '../../../src/lib/charts/target-chart-marks.ts';

const years = [2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022];

function point(year: number, value: number) {
	return { year, value, status: 'A' as const, nature: null, text: null, comment: null };
}

const chart: TargetChartInput = {
	line: {
		...{ series: 'A.B', source: 'A', vintage: '2024', ref_area: '404', name: 'Kenya' },
		...{ slug: 'ken', role: 'chosen' as const, years },
		points: [point(2008, 10), point(2010, 20), point(2016, 40), point(2018, 44), point(2022, 60)]
	},
	base: 2016,
	latest: 2022,
	target: { year: 2030, value: 100, label: '100 %' },
	projections: [
		{ method: 'OPEN_SDG', name: 'Open SDG', value: 103, rate: 0.07, text: 'more than 100 %' },
		{ method: 'SDSN', name: 'SDSN', value: 86, rate: null, text: '86 %' }
	],
	limitLow: 0,
	limitHigh: 100,
	unit: 'PERCENT',
	locale: 'en'
};

describe.each([720, 360, 300])('the chart of a figure against its target, %i px wide', (width) => {
	const layout = layoutTargetChart(chart, width);

	it('keeps gaps and judges from the base year on', () => {
		expect(layout.context.solid.match(/M/g)).toHaveLength(2);
		expect(layout.judged.points.map(({ point: { year } }) => year)).toEqual([2016, 2018, 2022]);
		expect(layout.judged.solid.match(/M/g)).toHaveLength(1);
	});

	it('draws the rule at the target and to its year', () => {
		const top = layout.yTicks.at(-1)?.y ?? NaN;
		expect(Math.abs((layout.rule?.y ?? NaN) - top)).toBeLessThan(0.51);
		expect(layout.rule?.x2).toBe(layout.plot.right);
		expect(layout.rule?.text).toContain('2030');
	});

	it('marks base and latest, and names base, latest and target year', () => {
		expect(layout.marks.map(({ end }) => end)).toEqual([false, true]);
		expect(layout.notes.map(({ text }) => text)).toEqual(['60\u202f%', '40\u202f%']);
		const named = layout.xTicks.map(({ text }) => text);
		expect(named).toEqual(expect.arrayContaining(['2016', '2022', '2030']));
	});

	it('draws each method’s projection, held at the natural limit, with its name', () => {
		expect(layout.projections.map(({ method }) => method)).toEqual(['OPEN_SDG', 'SDSN']);
		const [held, straight] = layout.projections;
		expect(held?.end?.y).toBe(layout.rule?.y);
		expect(straight?.path.match(/L/g)).toHaveLength(1);
		expect(straight?.rows.map(({ text }) => text)).toEqual(['86 %', 'SDSN']);
	});

	it('keeps every mark inside', () => {
		for (const { x, y } of [...layout.context.points, ...layout.marks]) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(layout.height);
		}
	});
});

describe('a chart of a figure', () => {
	it('without a target has neither rule nor projection', () => {
		const layout = layoutTargetChart({ ...chart, target: null }, 720);
		expect(layout.rule).toBeNull();
		expect(layout.projections).toEqual([]);
		expect(layout.xTicks.at(-1)?.text).toBe('2022');
	});

	it('projects nothing toward a year that has passed', () => {
		const target = { year: 2020, value: 100, label: '100 %' };
		const layout = layoutTargetChart({ ...chart, target }, 720);
		expect(layout.projections).toEqual([]);
		expect(layout.rule?.x2).toBeLessThan(layout.plot.right);
	});

	it('draws a single figure', () => {
		const line = { ...chart.line, points: [point(2020, 30)] };
		const layout = layoutTargetChart({ ...chart, line, base: 2020, latest: 2020 }, 360);
		expect(layout.marks).toHaveLength(1);
		expect(layout.notes).toHaveLength(1);
	});

	it('cuts a projection that would dwarf the figures, and marks flagged figures', () => {
		const line = {
			...chart.line,
			points: [point(2016, 5), { ...point(2022, 60), status: 'E' as const }]
		};
		const projections = [
			{ method: 'OPEN_SDG' as const, name: 'Open SDG', value: 9000, rate: 0.9, text: '9,000' }
		];
		const limits = { limitLow: 0, limitHigh: null, unit: 'KBIT_S' };
		const layout = layoutTargetChart({ ...chart, ...limits, line, projections }, 720);
		expect(layout.projections[0]?.end).toBeNull();
		expect(layout.marks.map(({ hollow }) => hollow)).toEqual([false, true]);
	});
});
