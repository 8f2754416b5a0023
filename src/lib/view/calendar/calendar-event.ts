import { m, type Locale } from '#lib/i18n/index.ts';
import { kindWords } from '../timeline/kind-words.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import type { CalendarEvent } from './calendar-text.ts';

/** The events of a list that a calendar can hold: those known to the day. */
export function calendarDays<Event extends Pick<TimelineEvent, 'precision'>>(
	events: readonly Event[]
): Event[] {
	return events.filter(({ precision }) => precision === 'day');
}

/** An event of the timeline for a calendar, in words of the locale; `processes` are the names of its processes. */
export function calendarEvent(
	event: TimelineEvent,
	processes: readonly string[],
	locale: Locale
): CalendarEvent {
	const options = { locale };
	const description = [
		event.theme === null ? null : m.timeline_calendar_theme({ theme: event.theme }, options),
		event.dateConfirmed
			? m.timeline_date_confirmed({}, options)
			: m.timeline_date_unconfirmed({}, options),
		event.confirmed ? null : m.timeline_event_unconfirmed({}, options),
		event.theme === null || event.themeConfirmed ? null : m.timeline_theme_unconfirmed({}, options),
		m.timeline_calendar_source(
			{ source: event.source ?? m.timeline_source_none({}, options) },
			options
		)
	];
	return {
		uid: `${event.event}@timeline.ict-progress`,
		title: event.title,
		description: description.filter((line) => line !== null).join('\n'),
		place: event.place,
		url: event.url,
		categories: [kindWords(event.kind, locale), ...processes],
		start: event.start,
		end: event.end,
		isCertain: event.confirmed && event.dateConfirmed
	};
}
