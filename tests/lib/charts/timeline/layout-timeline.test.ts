import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../../src/lib/domain/index.ts';
import {
	TIMELINE_SIZES,
	dayPosition,
	eventBox,
	layoutTimeline,
	type DrawnEvent,
	type PlacedRow,
	type TimelineFrame,
	type TimelineRow
} from '../../../../src/lib/charts/timeline/layout-timeline.ts';

const frame: fc.Arbitrary<TimelineFrame> = fc
	.record({
		first: fc.integer({ min: 12_000, max: 18_000 }),
		days: fc.integer({ min: 1, max: 9_200 }),
		head: fc.integer({ min: 0, max: 200 }),
		plot: fc.integer({ min: 200, max: 1200 })
	})
	.map(({ first, days, head, plot }) => ({ first, after: first + days, width: head + plot, head }));

const drawn: fc.Arbitrary<Omit<DrawnEvent, 'event'>> = fc
	.record({
		start: fc.integer({ min: 11_000, max: 21_000 }),
		days: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 1500 })),
		kind: fc.constantFrom(...EVENT_KINDS),
		label: fc.string({ minLength: 1, maxLength: 60 })
	})
	.map(({ start, days, kind, label }) => ({ start, end: start + days, kind, label }));

const rows: fc.Arbitrary<TimelineRow[]> = fc
	.array(
		fc.record({
			headLines: fc.integer({ min: 1, max: 3 }),
			events: fc.array(drawn, { maxLength: 30 })
		}),
		{ maxLength: 6 }
	)
	.map((list) =>
		list.map(({ headLines, events }, row) => ({
			id: `r${row}`,
			headLines,
			events: events.map((own, index) => ({ ...own, event: `e${row}-${index}` }))
		}))
	);

/** Everything that takes room in a lane: marks, bars and labels. */
function boxesOf(row: PlacedRow): { lane: number; left: number; right: number }[] {
	return row.events.flatMap((own) => {
		const mark = { lane: own.lane, ...eventBox(own) };
		if (!own.label || own.label.side === 'on') return [mark];
		const { x, width, side } = own.label;
		const left = side === 'after' ? x : x - width;
		return [mark, { lane: own.lane, left, right: left + width }];
	});
}

describe('the layout of a timeline', () => {
	it('places every event that touches its days, once in its row, and no other', () => {
		fc.assert(
			fc.property(rows, frame, (given, own) => {
				const { rows: placed } = layoutTimeline(given, own);
				given.forEach(({ events }, index) => {
					const expected = events.filter(({ start, end }) => start < own.after && end > own.first);
					const found = placed[index]?.events.map(({ event }) => event) ?? [];
					expect([...found].sort()).toEqual(expected.map(({ event }) => event).sort());
				});
			})
		);
	});

	it('lets nothing overlap: marks, bars and labels of a lane are apart, rows are below each other', () => {
		fc.assert(
			fc.property(rows, frame, (given, own) => {
				const layout = layoutTimeline(given, own);
				let bottom: number = TIMELINE_SIZES.top;
				for (const row of layout.rows) {
					expect(row.top).toBeCloseTo(bottom, 6);
					bottom = row.top + row.height;
					const boxes = boxesOf(row).sort((a, b) => a.lane - b.lane || a.left - b.left);
					boxes.slice(1).forEach((box, index) => {
						const before = boxes[index];
						if (before?.lane === box.lane)
							expect(box.left).toBeGreaterThanOrEqual(before.right - 1e-6);
					});
					for (const { y } of row.events) {
						expect(y - TIMELINE_SIZES.lane / 2).toBeGreaterThanOrEqual(row.top);
						expect(y + TIMELINE_SIZES.lane / 2).toBeLessThanOrEqual(bottom);
					}
				}
				expect(layout.height).toBeCloseTo(bottom, 6);
			})
		);
	});

	it('keeps marks and labels between the heads and the edge', () => {
		fc.assert(
			fc.property(rows, frame, (given, own) => {
				for (const row of layoutTimeline(given, own).rows) {
					for (const { x, label, ...rest } of row.events) {
						expect(x).toBeGreaterThanOrEqual(own.head);
						expect(x).toBeLessThanOrEqual(own.width);
						if (!label) continue;
						const left = label.side === 'before' ? label.x - label.width : label.x;
						expect(left).toBeGreaterThanOrEqual(own.head - 1e-6);
						expect(left + label.width).toBeLessThanOrEqual(own.width + 1e-6);
						if (label.side !== 'on') continue;
						expect(rest.isBar).toBe(true);
						expect(left).toBeGreaterThanOrEqual(rest.left);
						expect(left + label.width).toBeLessThanOrEqual(rest.right);
					}
				}
			})
		);
	});

	it('keeps the order of time: what begins later never stands before what begins and ends earlier', () => {
		fc.assert(
			fc.property(rows, frame, (given, own) => {
				const { rows: placed } = layoutTimeline(given, own);
				placed.forEach(({ events }, index) => {
					const source = new Map(given[index]?.events.map((each) => [each.event, each]));
					for (const a of events) {
						for (const b of events) {
							const [one, other] = [source.get(a.event), source.get(b.event)];
							if (one && other && one.start <= other.start && one.end <= other.end)
								expect(a.x).toBeLessThanOrEqual(b.x + 1e-6);
						}
					}
				});
			})
		);
	});

	it('uses one lane where nothing is in the way, and spans what is known only to the year', () => {
		const own = { first: 0, after: 3650, width: 1100, head: 100 };
		const events: DrawnEvent[] = [
			{ event: 'a', kind: 'meeting', start: 10, end: 12, label: 'A' },
			{ event: 'b', kind: 'contest', start: 730, end: 1095, label: 'B' },
			{ event: 'c', kind: 'period', start: 2000, end: 9000, label: 'C' }
		];
		const [row] = layoutTimeline([{ id: 'r', headLines: 1, events }], own).rows;
		expect(row?.events.map(({ lane }) => lane)).toEqual([0, 0, 0]);
		const [, year, period] = row?.events ?? [];
		expect(year).toMatchObject({
			isBar: false,
			left: dayPosition(730, own),
			right: dayPosition(1095, own)
		});
		expect(period).toMatchObject({ isBar: true, right: 1100 });
		expect(period?.label?.side).toBe('before');
		expect(() => layoutTimeline([], { ...own, after: 0 })).toThrow(RangeError);
	});
});
