import type { Locale } from '#lib/i18n/index.ts';
import { tableRows } from '#lib/query/index.ts';
import {
	calendarDays,
	calendarEvent,
	compareEvents,
	timelineEvent,
	type Calendar,
	type TimelineEvent
} from '#lib/view/index.ts';
import { processList, processName } from './process-names.server.ts';
import { siteData } from './site-data.server.ts';

/** All events in a language, by their dates. */
export async function timelineEvents(locale: Locale): Promise<TimelineEvent[]> {
	const { database } = await siteData();
	const rows = await tableRows(database, { table: 'process_events' });
	return rows.map((row) => timelineEvent(row, locale)).sort(compareEvents);
}

/** The latest day on which a source of the data was retrieved. */
async function dataDay(): Promise<string> {
	const { sources } = await siteData();
	const day = sources.map(({ retrieved }) => retrieved).reduce((a, b) => (a > b ? a : b), '');
	if (day === '') throw new Error('no source tells when it was retrieved');
	return day;
}

/** The processes that have an event known to the day: only these can have a calendar. */
export async function calendarProcesses(): Promise<string[]> {
	const days = calendarDays(await timelineEvents('en'));
	return (await processList())
		.map(({ process }) => process)
		.filter((process) => days.some(({ processes }) => processes.includes(process)));
}

/** The calendar of all events known to the day, or of those of one process, under a name. */
export async function timelineCalendar(
	name: string,
	locale: Locale,
	process: string | null = null
): Promise<Calendar> {
	const processes = await processList();
	const names = new Map(processes.map((row) => [row.process, processName(row, locale)]));
	const events = calendarDays(await timelineEvents(locale)).filter(
		(event) => process === null || event.processes.includes(process)
	);
	return {
		name,
		language: locale,
		dataDay: await dataDay(),
		events: events.map((event) =>
			calendarEvent(
				event,
				event.processes.flatMap((slug) => names.get(slug) ?? []),
				locale
			)
		)
	};
}
