import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growsWithSize, stripScale } from '#lib/view/index.ts';

const free = { low: 0, high: null };

describe('stripScale', () => {
	it('runs from limit to limit where there are both', () => {
		const { at, end } = stripScale([98, 100], { own: 99, typical: 99, low: 0, high: 100 });
		expect([at(0), at(50), at(100), end]).toEqual([0, 0.5, 1, 100]);
	});

	it('ends at four times the typical figure, unless the area itself stands beyond', () => {
		expect(stripScale([1, 2, 900], { own: 3, typical: 2, ...free }).end).toBe(8);
		expect(stripScale([1, 2, 900], { own: 300, typical: 2, ...free }).end).toBe(300);
		expect(stripScale([1, 2, 3], { own: 2, typical: 2, ...free }).end).toBe(3);
		expect(stripScale([0, 0, 5], { own: 0, typical: 0, ...free }).end).toBe(5);
	});

	it('puts everything within the strip, in order', () => {
		const value = fc.double({ min: -1000, max: 1000, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 1 }), value, value, (values, own, typical) => {
				const { at } = stripScale(values, { own, typical, low: null, high: null });
				const places = values.toSorted((a, b) => a - b).map(at);
				expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
				expect(places).toEqual(places.toSorted((a, b) => a - b));
			})
		);
	});
});

describe('growsWithSize', () => {
	it('tells totals from shares and rates', () => {
		expect(['NUMBER', 'TONNES', 'CUR_USD_M'].every(growsWithSize)).toBe(true);
		expect(['PERCENT', 'PER_100_POP', 'INDEX', 'KG', 'CON_PPP_USD'].some(growsWithSize)).toBe(
			false
		);
	});
});
