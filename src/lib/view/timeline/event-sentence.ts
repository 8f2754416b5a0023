import { m, type Locale } from '#lib/i18n/index.ts';
import { kindWords } from './kind-words.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** What is not confirmed of an event: all of it, or its date; null where nothing is in doubt. */
export function doubtWords(
	{ confirmed, dateConfirmed }: Pick<TimelineEvent, 'confirmed' | 'dateConfirmed'>,
	locale: Locale
): string | null {
	if (!confirmed) return m.timeline_unconfirmed({}, { locale });
	return dateConfirmed ? null : m.timeline_date_unconfirmed({}, { locale });
}

/** What is read aloud of an event: when, what, of which kind, where, and what is not confirmed. */
export function eventSentence(
	event: Pick<TimelineEvent, 'when' | 'title' | 'kind' | 'place' | 'dateConfirmed' | 'confirmed'>,
	locale: Locale
): string {
	const parts = [
		event.title,
		kindWords(event.kind, locale),
		event.when,
		event.place,
		doubtWords(event, locale)
	];
	return parts.filter((part) => part !== null).join(', ');
}
