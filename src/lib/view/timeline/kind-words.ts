import type { EventKind } from '#lib/domain/index.ts';
import { m, type Locale } from '#lib/i18n/index.ts';

const WORDS: Readonly<Record<EventKind, (inputs: object, options: { locale: Locale }) => string>> =
	{
		meeting: m.timeline_kind_meeting,
		resolution: m.timeline_kind_resolution,
		milestone: m.timeline_kind_milestone,
		publication: m.timeline_kind_publication,
		deadline: m.timeline_kind_deadline,
		contest: m.timeline_kind_contest,
		period: m.timeline_kind_period
	};

/** The name of a kind of event. */
export function kindWords(kind: EventKind, locale: Locale): string {
	return WORDS[kind]({}, { locale });
}
