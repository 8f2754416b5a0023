import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMapScale, economyRows, mapClass, mapScaleOf } from '#lib/view/index.ts';
import { areaLabels } from './named-areas.ts';
import { row } from './rows.ts';

const OPEN = { low: 0, high: null };

describe('buildMapScale', () => {
	it('takes five even steps between natural limits, whatever the values', () => {
		expect(buildMapScale([99, 98], { low: 0, high: 100 }).edges).toEqual([20, 40, 60, 80]);
		expect(buildMapScale([], { low: 0, high: 1 }).edges).toEqual([0.2, 0.4, 0.6, 0.8]);
	});

	it('takes quantiles where even steps would leave the map blank', () => {
		const shares = [0.1, 0.4, 0.5, 1, 1.2, 2, 3, 4, 8, 50];
		const { edges, high } = buildMapScale(shares, { low: 0, high: 100 });
		expect(edges).toEqual([0.5, 1, 2, 5]);
		expect(high).toBe(100);
	});

	it('is set by the last ten years of a series', () => {
		const areas = areaLabels({ '404': 'Kenya' });
		const years = Array.from({ length: 30 }, (_, index) => row('404', 1994 + index, index));
		const recent = economyRows(years, { series: 'S.A', areas });
		expect(mapScaleOf(recent, OPEN).edges[0]).toBeGreaterThan(19);
		expect(mapScaleOf([], OPEN).edges).toEqual([]);
	});

	it('takes round quantiles where there is no upper limit', () => {
		const values = Array.from({ length: 100 }, (_, index) => index * 1.37);
		const { edges } = buildMapScale(values, OPEN);
		expect(edges).toEqual([30, 50, 80, 100]);
	});

	it('takes fewer classes where values repeat, and none for a single value', () => {
		expect(buildMapScale([0, 0, 0, 0, 0, 0, 7], OPEN).edges).toEqual([7]);
		expect(buildMapScale([3, 3, 3], OPEN).edges).toEqual([]);
		expect(buildMapScale([], OPEN).edges).toEqual([]);
	});

	it('gives rising edges and no empty class', () => {
		const value = fc.oneof(
			fc.double({ min: -1e6, max: 1e9, noNaN: true }),
			fc.integer({ min: 0, max: 9 })
		);
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
				const { edges } = buildMapScale(values, OPEN);
				expect(edges.length).toBeLessThan(5);
				edges.forEach((edge, index) => {
					if (index > 0) expect(edge).toBeGreaterThan(edges[index - 1] ?? edge);
				});
				const held = new Set(values.map((each) => mapClass(each, edges)));
				expect(held.size).toBe(edges.length + 1);
			})
		);
	});
});

describe('mapClass', () => {
	it('puts an edge into the class above it', () => {
		expect([0, 19.99, 20, 79.9, 80, 100].map((value) => mapClass(value, [20, 40, 60, 80]))).toEqual(
			[0, 0, 1, 3, 4, 4]
		);
	});

	it('never falls as the value rises', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer(), (a, b) => {
				const edges = [-5, 0, 20];
				expect(mapClass(Math.min(a, b), edges)).toBeLessThanOrEqual(
					mapClass(Math.max(a, b), edges)
				);
			})
		);
	});
});
