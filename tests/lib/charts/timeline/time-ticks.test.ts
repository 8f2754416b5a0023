import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearStart } from '../../../../src/lib/domain/index.ts';
import { timeTicks } from '../../../../src/lib/charts/timeline/time-ticks.ts';

const frame = (from: number, to: number, width = 1120) => ({
	first: yearStart(from),
	after: yearStart(to + 1),
	width,
	head: 180
});

describe('the lines of a timeline', () => {
	it('are years where there is room, and months of few years', () => {
		expect(timeTicks(frame(2003, 2027), 'en').map(({ label }) => label)).toEqual(
			Array.from({ length: 13 }, (_, index) => String(2003 + 2 * index))
		);
		expect(timeTicks(frame(2015, 2026), 'en')).toHaveLength(12);
		const months = timeTicks(frame(2025, 2025), 'fr').map(({ label }) => label);
		expect(months.slice(0, 3)).toEqual(['2025', 'févr.', 'mars']);
		expect(months).toHaveLength(12);
	});
	it('never stand closer than their words need, and within the frame', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2003, max: 2027 }),
				fc.integer({ min: 0, max: 30 }),
				fc.integer({ min: 500, max: 1200 }),
				(from, more, width) => {
					const own = frame(from, from + more, width);
					const ticks = timeTicks(own, 'en');
					expect(ticks.length).toBeGreaterThan(0);
					ticks.forEach(({ x }, index) => {
						expect(x).toBeGreaterThanOrEqual(own.head);
						expect(x).toBeLessThan(own.width);
						if (index > 0) expect(x - (ticks[index - 1]?.x ?? 0)).toBeGreaterThan(40);
					});
				}
			)
		);
	});
});
