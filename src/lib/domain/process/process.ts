import type { EventKind } from './event-kind.ts';

/** Kinds of processes, in the order in which they are listed: codelist `PROCESS_KIND`. */
export const PROCESS_KINDS = [
	'register',
	'meeting',
	'mapping',
	'group',
	'review',
	'plan',
	'mandate'
] as const;
export type ProcessKind = (typeof PROCESS_KINDS)[number];

/** One row of the `processes` table: a body, register, review, plan or resolution that the Council report names. */
export interface Process {
	/** Slug: the key, and the last part of its page's address, e.g. `wsis-stocktaking`, `hlpf`. */
	process: string;
	position: number;
	kind: ProcessKind;
	name_en: string;
	name_fr: string;
	/** What it is, in our own words. */
	what_en: string;
	what_fr: string;
	/** Paragraphs of the Council report that speak of it, separated by `;`. */
	paragraphs: string;
	/** Action lines that it is about by its own definition, separated by `;`; null where it is about all or none. */
	action_lines: string | null;
	confidence: string;
	source: string;
}

/** Kinds of things known of a process, in the order in which a page tells them: codelist `PROCESS_FACT_KIND`. */
export const PROCESS_FACT_KINDS = [
	'about',
	'mandate',
	'revision',
	'chair',
	'member',
	'count',
	'summit',
	'contribution',
	'document',
	'reporting',
	'action_point',
	'outcome',
	'field',
	'not_found'
] as const;
export type ProcessFactKind = (typeof PROCESS_FACT_KINDS)[number];

/** One row of the `process_facts` table: one thing that is known of a process. */
export interface ProcessFact {
	process: string;
	/** From 1 in each process, in the order in which its page tells them. */
	position: number;
	kind: ProcessFactKind;
	/** Symbol, code, paragraph or name where it has one, e.g. `C23/28`, `113`, `entity_type`. */
	code: string | null;
	text_en: string;
	text_fr: string;
	/** ISO 8601, to the precision that is known: `2023`, `2023-03`, `2023-03-13`. */
	start_date: string | null;
	end_date: string | null;
	url: string | null;
	confidence: string;
	/** Null where the facts name none. */
	source: string | null;
}

/** One row of the `process_events` table: a dated event of the timeline. */
export interface ProcessEvent {
	/** Slug; the key, and the identity of its entry in the calendar. */
	event: string;
	/** Keys of `processes`, separated by `;`. */
	processes: string;
	/** One of `EVENT_KINDS`. */
	kind: EventKind;
	title_en: string;
	title_fr: string;
	/** As published; null where it has none. */
	theme_en: string | null;
	/** The official French wording; null where none is held. */
	theme_fr: string | null;
	theme_confidence: string | null;
	place_en: string | null;
	place_fr: string | null;
	/** ISO 8601, to the precision that is known: `2023`, `2023-03`, `2023-03-13`. */
	start_date: string;
	/** The last day, month or year, as precise as the start; null where it is the start. */
	end_date: string | null;
	date_confidence: string;
	/** How sure it is that the event takes place, and what its title says. */
	confidence: string;
	/** Who says so, as the facts name it; null where they name none. */
	source: string | null;
	url: string | null;
	/** Key of the activity that is this event or tells of it; null where there is none. */
	activity: string | null;
}
