import {
	PROCESS_KINDS,
	type Process,
	type ProcessEvent,
	type ProcessKind
} from '#lib/domain/index.ts';
import type { Locale } from '#lib/i18n/index.ts';
import {
	compareEvents,
	processKindWords,
	proofOf,
	timelineEvent,
	type Proof,
	type TimelineEvent
} from '#lib/view/index.ts';

/** A process in the list of all. */
export interface ProcessSummary {
	process: string;
	name: string;
	what: string;
	proof: Proof;
	activities: number;
	/** The last of its dated events, past or to come; null where none is dated. */
	latest: TimelineEvent | null;
}

/** The processes of a kind. */
export interface ProcessGroup {
	kind: ProcessKind;
	title: string;
	processes: ProcessSummary[];
}

/** The events of a process in the reader's language, in the order of time. */
export function eventsOf(
	process: string,
	events: readonly ProcessEvent[],
	locale: Locale
): TimelineEvent[] {
	return events
		.filter((event) => event.processes.split(';').includes(process))
		.map((event) => timelineEvent(event, locale))
		.sort(compareEvents);
}

/** All processes by kind, each with the number of its activities and its latest dated event. */
export function groupProcesses(
	processes: readonly Process[],
	events: readonly ProcessEvent[],
	activities: readonly { process: string }[],
	locale: Locale
): ProcessGroup[] {
	return PROCESS_KINDS.map((kind) => ({
		kind,
		title: processKindWords(kind, locale),
		processes: processes
			.filter((row) => row.kind === kind)
			.map((row) => ({
				process: row.process,
				name: locale === 'fr' ? row.name_fr : row.name_en,
				what: locale === 'fr' ? row.what_fr : row.what_en,
				proof: proofOf(row.confidence, row.source),
				activities: activities.filter(({ process }) => process === row.process).length,
				latest: eventsOf(row.process, events, locale).at(-1) ?? null
			}))
	})).filter((group) => group.processes.length > 0);
}
