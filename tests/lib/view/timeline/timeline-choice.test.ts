import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../../src/lib/domain/index.ts';
import {
	readTimelineChoice,
	selectEvents,
	wholeTimeline,
	writeTimelineChoice,
	zoomYears,
	type TimelineChoice
} from '../../../../src/lib/view/index.ts';

const bounds = { from: 2003, to: 2027, processes: ['wsis-forum', 'ungis'] };
const year = fc.integer({ min: 2003, max: 2027 });
const choice: fc.Arbitrary<TimelineChoice> = fc
	.record({
		years: fc.tuple(year, year),
		process: fc.constantFrom(null, ...bounds.processes),
		kind: fc.constantFrom(null, ...EVENT_KINDS),
		confirmed: fc.boolean()
	})
	.map(({ years, ...rest }) => ({ from: Math.min(...years), to: Math.max(...years), ...rest }));

describe('the address of the timeline', () => {
	it('gives back every choice, and leaves what is not its own', () => {
		fc.assert(
			fc.property(choice, (own) => {
				const search = writeTimelineChoice('?method=UN_2023', own, bounds);
				expect(new URLSearchParams(search).get('method')).toBe('UN_2023');
				expect(readTimelineChoice(search, bounds)).toEqual(own);
			})
		);
		expect(writeTimelineChoice('?from=2010', wholeTimeline(bounds), bounds)).toBe('');
	});
	it('takes any text for a choice within the bounds', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (from, to, kind) => {
				const search = new URLSearchParams({ from, to, kind, process: kind, confirmed: to });
				const read = readTimelineChoice(`?${search.toString()}`, bounds);
				expect(read.from).toBeLessThanOrEqual(read.to);
				expect(read.from).toBeGreaterThanOrEqual(bounds.from);
				expect(read.to).toBeLessThanOrEqual(bounds.to);
			})
		);
	});
	it('sets years in order and drops what is unknown', () => {
		const read = readTimelineChoice(
			'?from=2026&to=1999&process=none&kind=party&confirmed=yes',
			bounds
		);
		expect(read).toEqual({ ...wholeTimeline(bounds), to: 2026 });
	});
});

describe('the events of a choice', () => {
	const event = (start: number, end: number, more = {}) => ({
		start,
		end,
		processes: ['wsis-forum'],
		kind: 'meeting' as const,
		confirmed: true,
		dateConfirmed: true,
		...more
	});
	const day = (text: string) => Date.parse(text) / 86_400_000;
	it('touch its years, and are of its process, kind and certainty', () => {
		const events = [
			event(day('2009-12-31'), day('2010-01-01')),
			event(day('2009-12-31'), day('2010-01-02')),
			event(day('2011-12-31'), day('2012-02-01'), { dateConfirmed: false }),
			event(day('2011-06-01'), day('2011-06-02'), {
				kind: 'period' as const,
				processes: ['ungis']
			}),
			event(day('2012-01-01'), day('2012-01-02'))
		];
		const own = { ...wholeTimeline(bounds), from: 2010, to: 2011 };
		expect(selectEvents(events, own)).toEqual([events[1], events[2], events[3]]);
		expect(selectEvents(events, { ...own, confirmed: true })).toEqual([events[1], events[3]]);
		expect(selectEvents(events, { ...own, kind: 'period' })).toEqual([events[3]]);
		expect(selectEvents(events, { ...own, process: 'wsis-forum' })).toEqual([events[1], events[2]]);
	});
});

describe('zooming', () => {
	const step = fc.constantFrom('in', 'out', 'earlier', 'later');
	it('stays within the bounds and shows at least a year', () => {
		fc.assert(
			fc.property(choice, fc.array(step, { maxLength: 12 }), (own, steps) => {
				let years = { from: own.from, to: own.to };
				for (const each of steps) years = zoomYears(years, each, bounds);
				expect(years.from).toBeLessThanOrEqual(years.to);
				expect(years.from).toBeGreaterThanOrEqual(bounds.from);
				expect(years.to).toBeLessThanOrEqual(bounds.to);
			})
		);
	});
	it('halves, doubles, and moves by a half', () => {
		expect(zoomYears(bounds, 'in', bounds)).toEqual({ from: 2009, to: 2021 });
		expect(zoomYears({ from: 2012, to: 2015 }, 'out', bounds)).toEqual({ from: 2010, to: 2017 });
		expect(zoomYears({ from: 2012, to: 2015 }, 'later', bounds)).toEqual({ from: 2014, to: 2017 });
		expect(zoomYears({ from: 2003, to: 2006 }, 'earlier', bounds)).toEqual({
			from: 2003,
			to: 2006
		});
	});
});
