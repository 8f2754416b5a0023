import { EVENT_KINDS, type EventKind } from '#lib/domain/index.ts';

/** What a reader has chosen on the timeline; null is everything. */
export interface TimelineChoice {
	/** First and last year shown, both included, in order. */
	from: number;
	to: number;
	process: string | null;
	kind: EventKind | null;
	/** Only events that are confirmed, and whose dates are. */
	confirmed: boolean;
}

/** What there is to choose from. */
export interface TimelineBounds {
	/** First and last year of the whole timeline. */
	from: number;
	to: number;
	processes: readonly string[];
}

/** Everything. */
export function wholeTimeline({ from, to }: Pick<TimelineBounds, 'from' | 'to'>): TimelineChoice {
	return { from, to, process: null, kind: null, confirmed: false };
}

function readYear(text: string | null, usual: number, { from, to }: TimelineBounds): number {
	return text !== null && /^\d{4}$/.test(text) ? Math.min(Math.max(Number(text), from), to) : usual;
}

/** Reads the query part of an address; what is invalid or unknown is as if it were not there. */
export function readTimelineChoice(search: string, bounds: TimelineBounds): TimelineChoice {
	const asked = new URLSearchParams(search);
	const years = [
		readYear(asked.get('from'), bounds.from, bounds),
		readYear(asked.get('to'), bounds.to, bounds)
	];
	const process = asked.get('process');
	return {
		from: Math.min(...years),
		to: Math.max(...years),
		process: process !== null && bounds.processes.includes(process) ? process : null,
		kind: EVENT_KINDS.find((kind) => kind === asked.get('kind')) ?? null,
		confirmed: asked.get('confirmed') === '1'
	};
}

/** The query part of an address (with `?`, or empty) that holds a choice; parameters of others stay as they are. */
export function writeTimelineChoice(
	search: string,
	choice: TimelineChoice,
	bounds: TimelineBounds
): string {
	const result = new URLSearchParams(search);
	const put = (name: string, value: string | null) =>
		value === null ? result.delete(name) : result.set(name, value);
	put('from', choice.from === bounds.from ? null : String(choice.from));
	put('to', choice.to === bounds.to ? null : String(choice.to));
	put('process', choice.process);
	put('kind', choice.kind);
	put('confirmed', choice.confirmed ? '1' : null);
	const text = result.toString();
	return text === '' ? '' : `?${text}`;
}
