import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetSparkMarks } from '../../../src/lib/charts/target-spark-marks.ts';

const points = [
	{ year: 2015, value: 40 },
	{ year: 2016, value: 45 },
	{ year: 2020, value: 60 },
	{ year: 2022, value: 64 }
];
const years = Array.from({ length: 20 }, (_none, index) => 2010 + index);
const target = { year: 2030, value: 100 };

describe('targetSparkMarks', () => {
	it('draws no line across missing years', () => {
		const marks = targetSparkMarks({ points, years, target, projection: 90, limit: 100 }, 168, 56);
		expect(marks.path.match(/M/g)).toHaveLength(1);
		expect(marks.lone).toHaveLength(1);
		expect(marks.rule?.y).toBe(4);
		expect(marks.projection?.to.x).toBe(164);
	});

	it('follows the rhythm of a series of every second year', () => {
		const biennial = [2016, 2018, 2020, 2022].map((year) => ({ year, value: year - 1990 }));
		const rhythm = biennial.map(({ year }) => year);
		const spark = { points: biennial, years: rhythm, target, projection: null, limit: null };
		const marks = targetSparkMarks(spark, 168, 56);
		expect(marks.path.match(/L/g)).toHaveLength(3);
		expect(marks.lone).toEqual([]);
	});

	it('ends a projection at the natural limit', () => {
		const marks = targetSparkMarks({ points, years, target, projection: 180, limit: 100 }, 168, 56);
		expect(marks.projection?.to.y).toBe(marks.rule?.y);
	});

	it('draws neither rule nor projection without a target, nor a projection into the past', () => {
		const none = targetSparkMarks(
			{ points, years, target: null, projection: null, limit: null },
			168,
			56
		);
		expect([none.rule, none.projection]).toEqual([null, null]);
		const past = { year: 2020, value: 50 };
		const late = targetSparkMarks(
			{ points, years, target: past, projection: 90, limit: 100 },
			168,
			56
		);
		expect(late.projection).toBeNull();
	});

	it('keeps every mark inside the picture', () => {
		const value = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), value, (values, aim) => {
				const marks = targetSparkMarks(
					{
						years,
						points: values.map((each, index) => ({ year: 2012 + index, value: each })),
						target: { year: 2030, value: aim },
						projection: 120,
						limit: 100
					},
					168,
					56
				);
				const places = [marks.end, marks.projection?.to, ...marks.lone];
				for (const at of places) {
					if (!at) continue;
					expect(at.x).toBeGreaterThanOrEqual(0);
					expect(at.x).toBeLessThanOrEqual(168);
					expect(at.y).toBeGreaterThanOrEqual(0);
					expect(at.y).toBeLessThanOrEqual(56);
				}
			})
		);
	});
});
