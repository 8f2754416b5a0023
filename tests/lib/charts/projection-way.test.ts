import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionWay } from '../../../src/lib/charts/projection-way.ts';

const FREE = { limits: [-Infinity, Infinity], frame: [-Infinity, Infinity] } as const;
const latest = { year: 2022, value: 50 };

describe('projectionWay', () => {
	it('goes straight where there is no compound rate', () => {
		const { points, cut } = projectionWay(latest, { value: 90, rate: null }, 2030, FREE);
		expect(points).toEqual([latest, { year: 2030, value: 90 }]);
		expect(cut).toBe(false);
	});

	it('follows the curve of a compound rate and ends at the projection', () => {
		const value = 50 * 1.05 ** 8;
		const { points } = projectionWay(latest, { value, rate: 0.05 }, 2030, FREE);
		expect(points).toHaveLength(9);
		expect(points[4]?.value).toBeCloseTo(50 * 1.05 ** 4, 9);
		expect(points.at(-1)).toEqual({ year: 2030, value });
	});

	it('is held at a natural limit', () => {
		const span = { ...FREE, limits: [0, 100] as const };
		const { points, cut } = projectionWay(latest, { value: 150, rate: null }, 2030, span);
		expect(Math.max(...points.map(({ value }) => value))).toBe(100);
		expect(points.at(-1)).toEqual({ year: 2030, value: 100 });
		expect(cut).toBe(false);
	});

	it('is cut where it leaves the frame', () => {
		const span = { ...FREE, frame: [0, 80] as const };
		const { points, cut } = projectionWay(latest, { value: 130, rate: null }, 2030, span);
		expect(cut).toBe(true);
		expect(points.at(-1)).toEqual({ year: 2025, value: 80 });
	});

	it('runs forward in time and stays in the frame, whatever the rate', () => {
		const rates = fc.double({ min: -0.9, max: 3, noNaN: true });
		fc.assert(
			fc.property(rates, fc.integer({ min: 2023, max: 2200 }), (rate, year) => {
				const value = 50 * (1 + rate) ** (year - 2022);
				const span = { limits: [0, Infinity], frame: [-30, 140] } as const;
				const { points } = projectionWay(latest, { value, rate }, year, span);
				points.forEach((point, index) => {
					expect(point.value).toBeGreaterThanOrEqual(0);
					expect(point.value).toBeLessThanOrEqual(140);
					expect(point.year).toBeGreaterThan(points[index - 1]?.year ?? 0);
				});
			})
		);
	});
});
