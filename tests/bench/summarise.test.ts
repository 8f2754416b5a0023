import { describe, expect, it } from 'vitest';
import { summarise } from '../../scripts/bench/summarise.ts';

describe('summarise', () => {
	it('takes the middle, whatever the order', () => {
		expect(summarise([30, 10, 20])).toEqual({ median: 20, low: 10, high: 30, runs: 3 });
		expect(summarise([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1, high: 4, runs: 4 });
		expect(summarise([7])).toEqual({ median: 7, low: 7, high: 7, runs: 1 });
	});

	it('refuses nothing', () => {
		expect(() => summarise([])).toThrow(RangeError);
	});
});
