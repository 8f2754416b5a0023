import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushTicks } from '../../../src/lib/charts/brush-ticks.ts';

describe('brushTicks', () => {
	it('names both ends and the decades between them', () => {
		expect(brushTicks(1951, 2026)).toEqual([1951, 1970, 1980, 1990, 2000, 2010, 2026]);
		expect(brushTicks(2018, 2021)).toEqual([2018, 2021]);
	});

	it('names a single year once', () => {
		expect(brushTicks(2021, 2021)).toEqual([2021]);
	});

	it('names no year twice, and keeps their order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3000 }), fc.nat(300), (first, span) => {
				const ticks = brushTicks(first, first + span);
				expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
				expect([ticks[0], ticks.at(-1)]).toEqual([first, first + span]);
			})
		);
	});
});
