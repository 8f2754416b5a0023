import {
	datePrecision,
	dayAfter,
	firstDay,
	type DatePrecision,
	type EventKind,
	type ProcessEvent
} from '#lib/domain/index.ts';
import { formatDates, type Locale } from '#lib/i18n/index.ts';

/** An event of the timeline in the reader's language. */
export interface TimelineEvent {
	event: string;
	processes: string[];
	kind: EventKind;
	title: string;
	/** Null where it has none. */
	theme: string | null;
	/** The language of the theme: French only where its official wording is held. */
	themeLanguage: Locale;
	themeConfirmed: boolean;
	place: string | null;
	/** When, in words. */
	when: string;
	/** The first day that it can mean, in days since 1970-01-01. */
	start: number;
	/** The day after the last one. */
	end: number;
	precision: DatePrecision;
	dateConfirmed: boolean;
	/** Whether the event itself is. */
	confirmed: boolean;
	/** As the facts say it. */
	dateConfidence: string;
	confidence: string;
	/** Null where the facts name none. */
	source: string | null;
	url: string | null;
	/** Key of its activity, or null. */
	activity: string | null;
}

const isConfirmed = (confidence: string | null) => confidence?.startsWith('confirmed') ?? false;

/** A row of `process_events` in a language, with its place on the axis of time. */
export function timelineEvent(row: ProcessEvent, locale: Locale): TimelineEvent {
	const inFrench = locale === 'fr';
	const theme = inFrench ? (row.theme_fr ?? row.theme_en) : row.theme_en;
	return {
		event: row.event,
		processes: row.processes.split(';'),
		kind: row.kind,
		title: inFrench ? row.title_fr : row.title_en,
		theme,
		themeLanguage: inFrench && row.theme_fr === null ? 'en' : locale,
		themeConfirmed: isConfirmed(row.theme_confidence),
		place: inFrench ? row.place_fr : row.place_en,
		when: formatDates(row.start_date, row.end_date, locale),
		start: firstDay(row.start_date),
		end: dayAfter(row.end_date ?? row.start_date),
		precision: datePrecision(row.start_date),
		dateConfirmed: isConfirmed(row.date_confidence),
		confirmed: isConfirmed(row.confidence),
		dateConfidence: row.date_confidence,
		confidence: row.confidence,
		source: row.source,
		url: row.url,
		activity: row.activity
	};
}

/** The order of a list: by first day, then the shorter first, then by key. */
export function compareEvents(
	a: Pick<TimelineEvent, 'start' | 'end' | 'event'>,
	b: Pick<TimelineEvent, 'start' | 'end' | 'event'>
): number {
	return a.start - b.start || a.end - b.end || (a.event < b.event ? -1 : a.event > b.event ? 1 : 0);
}
