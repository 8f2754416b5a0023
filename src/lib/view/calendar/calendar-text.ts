import { dayParts } from '#lib/domain/index.ts';
import { calendarLine, calendarValue } from './calendar-line.ts';

/** An event of whole days, for a calendar. */
export interface CalendarEvent {
	/** Its identity, the same in every edition of the calendar. */
	uid: string;
	title: string;
	description: string;
	/** Null where none is known. */
	place: string | null;
	url: string | null;
	categories: readonly string[];
	/** First day, and the day after the last, in days since 1970-01-01. */
	start: number;
	end: number;
	/** False where it, or its date, is not confirmed. */
	isCertain: boolean;
}

export interface Calendar {
	name: string;
	/** Of the words, as a BCP 47 tag. */
	language: string;
	/** The day of the data it is made from, as `2026-11-23`. */
	dataDay: string;
	events: readonly CalendarEvent[];
}

/** A day as iCalendar writes it, `20261123`. */
function dateValue(day: number): string {
	const [year, month, date] = dayParts(day);
	return `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
	const { uid, title, description, place, url, categories, start, end, isCertain } = event;
	return [
		calendarLine('BEGIN', 'VEVENT'),
		calendarLine('UID', calendarValue(uid)),
		calendarLine('DTSTAMP', stamp),
		calendarLine('DTSTART;VALUE=DATE', dateValue(start)),
		calendarLine('DTEND;VALUE=DATE', dateValue(end)),
		calendarLine('SUMMARY', calendarValue(title)),
		calendarLine('DESCRIPTION', calendarValue(description)),
		...(place === null ? [] : [calendarLine('LOCATION', calendarValue(place))]),
		...(url === null ? [] : [calendarLine('URL', url)]),
		...(categories.length === 0
			? []
			: [calendarLine('CATEGORIES', categories.map(calendarValue).join(','))]),
		calendarLine('STATUS', isCertain ? 'CONFIRMED' : 'TENTATIVE'),
		calendarLine('TRANSP', 'TRANSPARENT'),
		calendarLine('END', 'VEVENT')
	];
}

/**
 * A calendar file (iCalendar, RFC 5545) of events of whole days. The same events give the same bytes: the stamp is the
 * day of the data. Throws `RangeError` where there is no event: such a file would not be valid.
 */
export function calendarText({ name, language, dataDay, events }: Calendar): string {
	if (events.length === 0) throw new RangeError('a calendar needs at least one event');
	const stamp = `${dataDay.replaceAll('-', '')}T000000Z`;
	const tag = language.toUpperCase();
	return [
		calendarLine('BEGIN', 'VCALENDAR'),
		calendarLine('VERSION', '2.0'),
		calendarLine('PRODID', `-//ICT progress//Timeline//${tag}`),
		calendarLine('CALSCALE', 'GREGORIAN'),
		calendarLine('METHOD', 'PUBLISH'),
		calendarLine('NAME', calendarValue(name)),
		calendarLine('X-WR-CALNAME', calendarValue(name)),
		...events.flatMap((event) => eventLines(event, stamp)),
		calendarLine('END', 'VCALENDAR')
	].join('');
}
