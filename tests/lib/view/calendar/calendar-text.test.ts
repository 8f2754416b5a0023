import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText, type CalendarEvent } from '../../../../src/lib/view/index.ts';

/** Text that a calendar can carry: no control characters but line breaks. */
const text = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
	// eslint-disable-next-line no-control-regex -- what the writer leaves out
	.map((words) => words.replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' '));

const event: fc.Arbitrary<Omit<CalendarEvent, 'uid'>> = fc
	.record({
		title: text,
		description: fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n')),
		place: fc.option(text),
		url: fc.constantFrom(null, 'https://www.itu.int/net4/wsis/forum/2015/Previous'),
		categories: fc.array(text, { maxLength: 3 }),
		start: fc.integer({ min: 10_000, max: 25_000 }),
		days: fc.integer({ min: 1, max: 400 }),
		isCertain: fc.boolean()
	})
	.map(({ days, ...own }) => ({ ...own, end: own.start + days }));

const events = fc
	.array(event, { minLength: 1, maxLength: 8 })
	.map((list) => list.map((own, index) => ({ ...own, uid: `event-${index}@timeline` })));

const calendar = (list: readonly CalendarEvent[]) => ({
	name: 'Chronologie des processus',
	language: 'fr',
	dataDay: '2026-11-23',
	events: list
});

function read(file: string) {
	const component = new ICAL.Component(ICAL.parse(file) as unknown[]);
	return { component, events: component.getAllSubcomponents('vevent') };
}

describe('a calendar file', () => {
	it('is read back as it was, by another library', () => {
		fc.assert(
			fc.property(events, (list) => {
				const { component, events: found } = read(calendarText(calendar(list)));
				expect(component.getFirstPropertyValue('version')).toBe('2.0');
				expect(component.getFirstPropertyValue('x-wr-calname')).toBe(calendar([]).name);
				expect(found).toHaveLength(list.length);
				list.forEach((own, index) => {
					const one = found[index];
					const value = (name: string) => one?.getFirstPropertyValue(name) ?? null;
					const day = (name: string) => Date.parse(String(value(name))) / 86_400_000;
					expect(value('uid')).toBe(own.uid);
					expect(value('summary')).toBe(own.title);
					expect(value('description') ?? '').toBe(own.description);
					expect(value('location')).toBe(own.place);
					expect(value('url')).toBe(own.url);
					expect([day('dtstart'), day('dtend')]).toEqual([own.start, own.end]);
					expect(one?.getFirstProperty('dtstart')?.type).toBe('date');
					expect(one?.getFirstProperty('categories')?.getValues() ?? []).toEqual(own.categories);
					expect(value('status')).toBe(own.isCertain ? 'CONFIRMED' : 'TENTATIVE');
				});
			})
		);
	});

	it('has no line over 75 octets, only CRLF ends, and the same bytes each time', () => {
		fc.assert(
			fc.property(events, (list) => {
				const file = calendarText(calendar(list));
				expect(calendarText(calendar(list))).toBe(file);
				expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				for (const line of file.split('\r\n')) {
					expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
					expect(line).toBe(Buffer.from(line, 'utf8').toString('utf8'));
				}
			})
		);
	});

	it('is stamped by the day of the data, not by the clock', () => {
		const [own] = fc.sample(events, 1);
		expect(calendarText(calendar(own ?? []))).toContain('\r\nDTSTAMP:20261123T000000Z\r\n');
	});

	it('cannot be without events', () => {
		expect(() => calendarText(calendar([]))).toThrow(RangeError);
	});
});
