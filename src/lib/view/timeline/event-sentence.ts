import { m, type Locale } from '#lib/i18n/index.ts';
import { kindWords } from './kind-words.ts';
import type { TimelineEvent } from './timeline-event.ts';

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
		event.dateConfirmed ? null : m.timeline_date_unconfirmed({}, { locale }),
		event.confirmed ? null : m.timeline_unconfirmed({}, { locale })
	];
	return parts.filter((part) => part !== null).join(', ');
}
